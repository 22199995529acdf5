import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from './refusal.mjs';

export const WORDPRESS = [ '6.5', '6.6', '6.7' ];
export const PHP = [ '7.4', '8.0', '8.1', '8.2', '8.3', '8.4', '8.5' ];

export const HELP = `npm start -- [options]      Opens Tools → REST Health on a WordPress of its own.

  --fault <id>   breaks the REST API in one of the ways of tests/lab/faults
  --wp <what>    ${ WORDPRESS.join( ', ' ) } or a folder that holds a WordPress (it is copied); default 6.5
  --php <what>   ${ PHP[ 0 ] } to ${ PHP.at( -1 ) }; default 8.3
  --port <n>     default 9400
  --help         this text`;

const KNOWN = {
	fault: { type: 'string' },
	wp: { type: 'string', default: '6.5' },
	php: { type: 'string', default: '8.3' },
	port: { type: 'string', default: '9400' },
	help: { type: 'boolean', default: false },
};

/** @return {{fault?: string, wp: string, php: string, port: number, help: boolean}} Checked options; throws a Refusal. */
export function parseOptions( args ) {
	const { values, tokens } = parseArgs( { args, options: KNOWN, strict: false, tokens: true } );
	for ( const token of tokens ) {
		checkToken( token );
	}
	return values.help
		? values
		: { ...values, wp: checkWp( values.wp ), php: checkPhp( values.php ), port: checkPort( values.port ) };
}

function checkToken( token ) {
	if ( token.kind === 'positional' ) {
		throw new Refusal( `"${ token.value }" is not understood: options begin with --, see npm start -- --help.` );
	}
	if ( token.kind !== 'option' ) {
		return;
	}
	const known = Object.hasOwn( KNOWN, token.name ) ? KNOWN[ token.name ] : undefined;
	if ( known === undefined ) {
		throw new Refusal( `There is no option ${ token.rawName }: see npm start -- --help.` );
	}
	if ( known.type === 'string' && ( ! token.value || ( ! token.inlineValue && token.value.startsWith( '-' ) ) ) ) {
		throw new Refusal( `The option ${ token.rawName } wants a value: see npm start -- --help.` );
	}
	if ( known.type === 'boolean' && token.value !== undefined ) {
		throw new Refusal( `The option ${ token.rawName } takes no value: see npm start -- --help.` );
	}
}

function checkWp( wp ) {
	if ( WORDPRESS.includes( wp ) ) {
		return wp;
	}
	if ( /^\d+(\.\d+)*$/.test( wp ) && ! existsSync( wp ) ) {
		throw new Refusal( `WordPress ${ wp } is not at hand: choose ${ WORDPRESS.join( ', ' ) } or name a folder.` );
	}
	const folder = resolve( wp );
	if ( ! existsSync( folder ) || ! statSync( folder ).isDirectory() ) {
		throw new Refusal( `There is no folder ${ folder } to take WordPress from.` );
	}
	if ( ! existsSync( join( folder, 'wp-includes/version.php' ) ) ) {
		throw new Refusal( `The folder ${ folder } holds no WordPress: wp-includes/version.php is missing.` );
	}
	return folder;
}

function checkPhp( php ) {
	if ( ! PHP.includes( php ) ) {
		throw new Refusal( `PHP ${ php } is not at hand: choose ${ PHP.join( ', ' ) }.` );
	}
	return php;
}

function checkPort( text ) {
	const port = Number( text );
	if ( ! Number.isInteger( port ) || port < 1 || port > 65535 ) {
		throw new Refusal( `"${ text }" is no port: choose a number from 1 to 65535.` );
	}
	return port;
}
