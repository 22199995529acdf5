import { createHash, randomUUID } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import AdmZip from 'adm-zip';
import type { Database } from './fault';
import { makeMariaDb } from './mariadb';
import type { On } from './on';
import { runPhp } from './php';
import { projectFolder } from './project';
import { labFolder } from './slot';
import { wpConfig } from './wp-config';

const { resolve: locate } = createRequire( join( projectFolder, 'package.json' ) );
const builds = dirname( locate( '@wp-playground/wordpress-builds/package.json' ) );
const sqlite = join( dirname( locate( '@wp-playground/cli/package.json' ) ), 'sqlite-database-integration.zip' );
const templates = join( labFolder, 'templates' );

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

/** Unpacks a zip as WordPress.org offers it: all of it is in one folder. */
function unpack( zip: string, folder: string ): void {
	const scratch = `${ folder }-zip`;
	new AdmZip( zip ).extractAllTo( scratch, true );
	const inside = [ '', ...readdirSync( scratch ) ].find( ( name ) => isWordPress( join( scratch, name ) ) );
	if ( inside === undefined ) {
		throw new Error( `There is no WordPress in "${ zip }".` );
	}
	cpSync( join( scratch, inside ), folder, { recursive: true } );
	rmSync( scratch, { recursive: true } );
}

const isWordPress = ( folder: string ): boolean => existsSync( join( folder, 'wp-load.php' ) );

/** Lays WordPress into a folder. The static files of a build lie apart from its PHP. */
function lay( wordpress: string, folder: string ): void {
	if ( isWordPress( wordpress ) ) {
		cpSync( resolve( wordpress ), folder, { recursive: true } );
		return;
	}
	if ( wordpress.endsWith( '.zip' ) ) {
		unpack( wordpress, folder );
		return;
	}
	const zip = join( builds, 'src', 'wordpress', `wp-${ wordpress }.zip` );
	if ( ! existsSync( zip ) ) {
		throw new Error(
			`There is no WordPress in "${ wordpress }", neither a folder, nor a zip, nor a version in node_modules.`
		);
	}
	new AdmZip( zip ).extractAllTo( folder, true );
	cpSync( join( builds, 'public', `wp-${ wordpress }` ), folder, { recursive: true } );
	// The builds bring an installed database along.
	rmSync( join( folder, 'wp-content', 'database' ), { recursive: true, force: true } );
}

function laySqlite( content: string, scratch: string ): void {
	new AdmZip( sqlite ).extractAllTo( scratch, true );
	const [ name = '' ] = readdirSync( scratch );
	cpSync( join( scratch, name ), join( content, 'sqlite-database-integration' ), { recursive: true } );
	writeFileSync( join( content, 'db.php' ), dropIn );
	rmSync( scratch, { recursive: true } );
}

/** Changes when the WordPress, the database or the way of installing does. */
function key( wordpress: string, database: Database ): string {
	const hash = createHash( 'sha256' );
	hash.update( wordpress + database );
	if ( existsSync( wordpress ) ) {
		hash.update( String( statSync( wordpress ).mtimeMs ) );
	}
	for ( const file of [
		sqlite,
		...[ 'install.php', 'wp-config.ts', 'template.ts', 'mariadb.ts' ].map( ( name ) => join( __dirname, name ) ),
	] ) {
		hash.update( readFileSync( file ) );
	}
	return hash.digest( 'hex' ).slice( 0, 12 );
}

/**
 * The folder that holds an installed WordPress as `site`, to be copied. Made once.
 *
 * @param on       Which WordPress.
 * @param database In what it keeps its content. MariaDB's data lie beside the site.
 */
export async function template( on: Pick< On, 'wordpress' >, database: Database = 'sqlite' ): Promise< string > {
	const { wordpress } = on;
	const done = join( templates, key( wordpress, database ) );
	if ( existsSync( done ) ) {
		return done;
	}
	const folder = join( templates, `making-${ randomUUID() }` );
	const site = join( folder, 'site' );
	mkdirSync( site, { recursive: true } );
	lay( wordpress, site );
	writeFileSync( join( site, 'wp-config.php' ), wpConfig( 'http://127.0.0.1', '' ) );
	const install = () => runPhp( folder, join( __dirname, 'install.php' ), site );
	if ( database === 'mariadb' ) {
		await makeMariaDb( folder, install );
	} else {
		laySqlite( join( site, 'wp-content' ), join( folder, 'sqlite' ) );
		await install();
	}
	// Another process may have made the same in the meantime.
	try {
		renameSync( folder, done );
	} catch {
		rmSync( folder, { recursive: true } );
	}
	return done;
}
