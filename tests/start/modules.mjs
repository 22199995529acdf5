import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MODULES, ROOT } from './places.mjs';
import { Refusal } from './refusal.mjs';

const LOCK = join( ROOT, 'package-lock.json' );
const INSTALLED = join( MODULES, '.package-lock.json' );

const isCurrent = () => existsSync( INSTALLED ) && statSync( INSTALLED ).mtimeMs >= statSync( LOCK ).mtimeMs;

/** Installs what package-lock.json names, when it is missing or older than that file. */
export function ensureModules( { install, say } ) {
	if ( Number( process.versions.node.split( '.' )[ 0 ] ) < 20 ) {
		throw new Refusal( `This is Node ${ process.versions.node }, and Node 20 or later is needed.` );
	}
	if ( isCurrent() ) {
		return;
	}
	// `ci` empties node_modules first, which would hurt a program that runs from it.
	const command = existsSync( MODULES ) ? 'install' : 'ci';
	if ( ! install ) {
		throw new Refusal( `The packages in node_modules are missing or old: run npm ${ command }.` );
	}
	say( `Installing packages (npm ${ command }); the first time takes some minutes …` );
	const { status } = spawnSync( 'npm', [ command, '--no-audit', '--no-fund', '--loglevel=error' ], {
		cwd: ROOT,
		stdio: [ 'ignore', 'inherit', 'inherit' ],
		shell: process.platform === 'win32',
	} );
	if ( status !== 0 ) {
		throw new Refusal( `npm ${ command } failed; what it says stands above.` );
	}
}
