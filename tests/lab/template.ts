import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import AdmZip from 'adm-zip';
import type { On } from './on';
import { runPhp } from './php';
import { projectFolder } from './project';
import { wpConfig } from './wp-config';

const { resolve: locate } = createRequire( join( projectFolder, 'package.json' ) );
const builds = dirname( locate( '@wp-playground/wordpress-builds/package.json' ) );
const sqlite = join( dirname( locate( '@wp-playground/cli/package.json' ) ), 'sqlite-database-integration.zip' );
const cache = join( projectFolder, 'node_modules', '.cache', 'rest-health-lab' );

/* WordPress 6.5 asks for the version of a MySQL client on Tools → Site Health, also where there is none. */
const dropIn = `<?php
if ( ! function_exists( 'mysqli_get_client_info' ) ) {
	function mysqli_get_client_info() {
		return 'mysqlnd 8.2.0';
	}
}
define( 'DB_ENGINE', 'sqlite' );
define( 'DATABASE_TYPE', 'sqlite' );
require_once __DIR__ . '/sqlite-database-integration/wp-includes/sqlite/db.php';
`;

/** Lays WordPress into a folder. The static files of a build lie apart from its PHP. */
function lay( wordpress: string, folder: string ): void {
	if ( existsSync( join( wordpress, 'wp-load.php' ) ) ) {
		cpSync( resolve( wordpress ), folder, { recursive: true } );
		return;
	}
	const zip = join( builds, 'src', 'wordpress', `wp-${ wordpress }.zip` );
	if ( ! existsSync( zip ) ) {
		throw new Error( `There is no WordPress in "${ wordpress }", neither a folder nor a version in node_modules.` );
	}
	new AdmZip( zip ).extractAllTo( folder, true );
	cpSync( join( builds, 'public', `wp-${ wordpress }` ), folder, { recursive: true } );
	// The builds bring an installed database along.
	rmSync( join( folder, 'wp-content', 'database' ), { recursive: true, force: true } );
}

function layDatabase( content: string, scratch: string ): void {
	new AdmZip( sqlite ).extractAllTo( scratch, true );
	const [ name = '' ] = readdirSync( scratch );
	cpSync( join( scratch, name ), join( content, 'sqlite-database-integration' ), { recursive: true } );
	writeFileSync( join( content, 'db.php' ), dropIn );
	rmSync( scratch, { recursive: true } );
}

/** Changes when the WordPress, the database or the way of installing does. */
function key( wordpress: string ): string {
	const hash = createHash( 'sha256' );
	hash.update( existsSync( join( wordpress, 'wp-load.php' ) ) ? resolve( wordpress ) : wordpress );
	for ( const file of [
		sqlite,
		...[ 'install.php', 'wp-config.ts', 'template.ts' ].map( ( name ) => join( __dirname, name ) ),
	] ) {
		hash.update( readFileSync( file ) );
	}
	return hash.digest( 'hex' ).slice( 0, 12 );
}

/**
 * The folder that holds an installed WordPress as `site`, to be copied. Made once, kept in node_modules/.cache.
 *
 * @param on Which WordPress.
 */
export async function template( { wordpress }: Pick< On, 'wordpress' > ): Promise< string > {
	const done = join( cache, key( wordpress ) );
	if ( existsSync( done ) ) {
		return done;
	}
	const folder = join( cache, `making-${ randomUUID() }` );
	const site = join( folder, 'site' );
	mkdirSync( site, { recursive: true } );
	lay( wordpress, site );
	layDatabase( join( site, 'wp-content' ), join( folder, 'sqlite' ) );
	writeFileSync( join( site, 'wp-config.php' ), wpConfig( 'http://127.0.0.1', '' ) );
	await runPhp( folder, join( __dirname, 'install.php' ), site );
	// Another process may have made the same in the meantime.
	try {
		renameSync( folder, done );
	} catch {
		rmSync( folder, { recursive: true } );
	}
	return done;
}
