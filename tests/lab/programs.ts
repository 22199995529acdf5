import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { moduleFile, moduleFolder } from './apache-modules';
import { isPlain } from './fault';
import type { Fault } from './fault';
import { hasModSecurity } from './mod-security';
import { usual } from './on';
import type { On } from './on';

const folders = [ ...( process.env.PATH ?? '' ).split( delimiter ), '/usr/sbin', '/usr/local/sbin' ];

function isProgram( file: string ): boolean {
	try {
		accessSync( file, constants.X_OK );
		return true;
	} catch {
		return false;
	}
}

/** The first of these programs that this computer has; null when it has none. */
export function findProgram( ...names: readonly string[] ): string | null {
	for ( const name of names ) {
		const folder = folders.find( ( one ) => one !== '' && isProgram( join( one, name ) ) );
		if ( folder !== undefined ) {
			return join( folder, name );
		}
	}
	return null;
}

/** PATH may name files, and folders that nobody may read: they hold no program for us. */
function inFolder( folder: string ): string[] {
	try {
		return readdirSync( folder );
	} catch {
		return [];
	}
}

/** Debian names PHP's programs by its version: that one is taken which is asked for. */
const findPhp = ( name: string ): string | null => findProgram( `${ name }${ usual.php ?? '' }` );

/** PHP-FPM always goes by its version there: where none is asked for, the highest is taken. */
function findPhpFpm(): string | null {
	if ( usual.php !== null ) {
		return findPhp( 'php-fpm' );
	}
	const names = folders
		.filter( ( folder ) => folder !== '' )
		.flatMap( inFolder )
		.filter( ( name ) => /^php-fpm\d+\.\d+$/.test( name ) )
		.sort( ( a, b ) => b.localeCompare( a, 'en', { numeric: true } ) );
	return findProgram( 'php-fpm', ...names );
}

const browsers = [ 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable' ];

/** On Ubuntu a program of that name may be only a script that asks for a snap: a browser tells its version. */
const findBrowser = (): string | null =>
	browsers
		.map( ( name ) => findProgram( name ) )
		.find( ( file ) => file !== null && spawnSync( file, [ '--version' ], { timeout: 30_000 } ).status === 0 ) ??
	null;

/** PHP's part of talking with MariaDB. */
const hasMysqli = (): boolean =>
	spawnSync( 'php', [ '-r', 'exit( (int) ! extension_loaded( "mysqli" ) );' ] ).status === 0;

const finders = {
	// Any PHP of the terminal can lay a site out.
	php: () => findPhp( 'php' ) ?? findProgram( 'php' ),
	'php-fpm': findPhpFpm,
	apache: () => findProgram( 'apache2', 'httpd' ),
	'apache modules': moduleFolder,
	nginx: () => findProgram( 'nginx' ),
	varnish: () => findProgram( 'varnishd' ),
	'php-cgi': () => findPhp( 'php-cgi' ),
	mod_security: () => ( hasModSecurity() ? moduleFile( 'security2' ) : null ),
	mariadb: () => ( hasMysqli() ? findProgram( 'mariadbd' ) : null ),
	'mariadb-install-db': () => findProgram( 'mariadb-install-db' ),
	openssl: () => findProgram( 'openssl' ),
	unshare: () => findProgram( 'unshare' ),
	chromium: () => process.env.REST_HEALTH_CHROMIUM ?? findBrowser(),
	/* The same Chromium without the browser's own windows, which nobody sees: half the work. */
	'chromium without windows': () =>
		process.env.REST_HEALTH_CHROMIUM ?? findProgram( 'chromium-headless-shell' ) ?? findBrowser(),
} as const;

export type Program = keyof typeof finders;

const lacks = ( name: Program ): boolean => finders[ name ]() === null;

/** By name; where PHP of a version is asked for, with that. */
const nameOf = ( name: Program ): string =>
	usual.php !== null && name.startsWith( 'php-' ) ? `${ name } ${ usual.php }` : name;

/** What the lab cannot do without and this computer does not have. Where PHP of a version is asked for, Playground may have it. */
export const missingPrograms = (): string[] =>
	(
		[
			'php',
			...( usual.php === null ? ( [ 'php-fpm' ] as const ) : [] ),
			'apache',
			'apache modules',
			'nginx',
			'chromium',
		] as const
	 ).filter( lacks );

/** Whether a fault runs on Playground: because it says so, or because nothing else here has the PHP that is asked for. */
export const isOnPlayground = ( fault: Fault, { php }: On = usual ): boolean =>
	fault.server === 'playground' ||
	( php !== null &&
		findProgram( `php-fpm${ php }` ) === null &&
		fault.anywhere &&
		fault.server === 'any' &&
		fault.database === 'sqlite' &&
		isPlain( fault ) );

/** What this fault wants besides and this computer does not have. */
export const missingFor = ( fault: Fault ): string[] => {
	const { server, https, nodes, needs, database } = fault;
	return [
		...( isOnPlayground( fault ) ? [] : ( [ 'php-fpm' ] as const ) ),
		...( server === 'varnish' ? ( [ 'varnish' ] as const ) : [] ),
		...( server === 'apache-cgi' ? ( [ 'php-cgi' ] as const ) : [] ),
		...( database === 'mariadb' ? ( [ 'mariadb', 'mariadb-install-db' ] as const ) : [] ),
		...( https === false ? [] : ( [ 'openssl' ] as const ) ),
		...needs,
		...( nodes === 1 ? [] : ( [ 'unshare' ] as const ) ),
	]
		.filter( lacks )
		.map( nameOf );
};

/** The full path of a program. @throws when this computer does not have it. */
export function program( name: Program ): string {
	const found = finders[ name ]();
	if ( found === null ) {
		throw new Error( `The lab needs ${ name }, and this computer does not have it.` );
	}
	return found;
}
