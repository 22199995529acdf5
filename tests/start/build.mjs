import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './places.mjs';
import { Refusal } from './refusal.mjs';

const STAMP = join( CACHE, 'build.sha256' );
const MADE_OF = [ 'src', 'build', 'webpack.config.js', 'tsconfig.json', 'package-lock.json' ];

/** Builds when a source or a built file is not what it was after the last build. */
export function ensureBuild( say ) {
	if ( existsSync( STAMP ) && readFileSync( STAMP, 'utf8' ) === fingerprint() ) {
		return;
	}
	say( 'Building …' );
	const { status, stdout, stderr } = spawnSync( 'npm', [ 'run', 'build' ], {
		cwd: ROOT,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	} );
	if ( status !== 0 ) {
		throw new Refusal( `The build failed:\n${ stdout }${ stderr }` );
	}
	mkdirSync( CACHE, { recursive: true } );
	writeFileSync( STAMP, fingerprint() );
}

function fingerprint() {
	const hash = createHash( 'sha256' );
	for ( const name of MADE_OF ) {
		addTo( hash, name );
	}
	return hash.digest( 'hex' );
}

function addTo( hash, name ) {
	const path = join( ROOT, name );
	if ( ! existsSync( path ) ) {
		return;
	}
	try {
		hash.update( `${ name }\0` ).update( readFileSync( path ) );
	} catch {
		readdirSync( path )
			.sort()
			.forEach( ( child ) => addTo( hash, join( name, child ) ) );
	}
}
