import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureModules } from '../start/modules.mjs';
import { CACHE, ROOT } from '../start/places.mjs';
import { Refusal } from '../start/refusal.mjs';
import { installDebian } from './debian.mjs';
import { behind, composerStamp, packages } from './needs.mjs';

const say = ( text ) => process.stdout.write( `${ text }\n` );

/**
 * Installs what the suites need or want and this machine lacks. What a suite wants without needing it, some of its tests miss.
 *
 * @return {Promise<string[]>} The needs that stay unmet.
 */
export async function meetNeeds( suites, install ) {
	const needs = [ ...new Set( suites.flatMap( ( suite ) => suite.needs ) ) ];
	const wants = suites.flatMap( ( suite ) => suite.wants ?? [] );
	const wanted = [ ...new Set( [ ...needs, ...wants ].flatMap( ( need ) => behind[ need ] ?? [ need ] ) ) ];
	const missing = () => wanted.filter( ( name ) => ! packages[ name ]() );
	if ( missing().length > 0 ) {
		installDebian( missing(), install, say );
	}
	const gone = missing();
	return needs.filter(
		( need ) => ( behind[ need ] ?? [ need ] ).some( ( name ) => gone.includes( name ) ) || ! has( need, install )
	);
}

function has( need, install ) {
	try {
		if ( need === 'npm packages' ) {
			ensureModules( { install, say } );
		}
		if ( need === 'composer packages' ) {
			ensureComposer( install );
		}
		return true;
	} catch ( error ) {
		if ( ! ( error instanceof Refusal ) ) {
			throw error;
		}
		say( error.message );
		return false;
	}
}

/** Composer keeps no lock file here, so that no address stands in the project: composer.json names the versions. */
function ensureComposer( install ) {
	const stamp = composerStamp( ROOT );
	const wish = join( ROOT, 'composer.json' );
	if ( existsSync( stamp ) && statSync( stamp ).mtimeMs >= statSync( wish ).mtimeMs ) {
		return;
	}
	if ( ! install ) {
		throw new Refusal( 'The packages in vendor are missing or old: run composer update.' );
	}
	say( 'Installing PHP packages (composer update) …' );
	const { status } = spawnSync( 'composer', [ 'update', '--no-interaction', '--no-progress' ], {
		cwd: ROOT,
		stdio: [ 'ignore', 'inherit', 'inherit' ],
		env: { ...composerHome(), ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' },
	} );
	if ( status !== 0 ) {
		throw new Refusal( 'composer update failed; what it says stands above.' );
	}
}

/** Composer stops where nobody says where its files may lie, as in some containers. */
const composerHome = () => ( process.env.HOME ? {} : { COMPOSER_HOME: join( CACHE, 'composer' ) } );
