import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './places.mjs';

const SITES = join( CACHE, 'sites' );

/** Of a WordPress that somebody names we take the core and the themes, never its data, plugins or keys. */
const THEIRS = /^(wp-config\.php|\.htaccess|\.user\.ini|\.git|wp-content\/(?!index\.php$|themes(\/|$)).+)$/;

/** Copies WordPress into a folder of this run, so that a boot always begins afresh. `remove()` when it has ended. */
export function makeSite( wordpress, key ) {
	sweep();
	const folder = join( SITES, String( process.pid ) );
	cpSync( wordpress, join( folder, 'wordpress' ), {
		recursive: true,
		dereference: true,
		filter: ( source ) => ! THEIRS.test( source.slice( wordpress.length + 1 ) ),
	} );
	const content = join( folder, 'wordpress/wp-content' );
	for ( const name of [ 'plugins', 'mu-plugins', '../../tmp' ] ) {
		mkdirSync( join( content, name ), { recursive: true } );
	}
	cpSync( join( ROOT, 'tests/start/open.php' ), join( content, 'mu-plugins/0-open.php' ) );
	writeFileSync( join( folder, 'wordpress/wp-config.php' ), config( key ) );
	return { folder, content, remove: () => rmSync( folder, { recursive: true, force: true, maxRetries: 3 } ) };
}

/** Removes what runs left that were killed before they could. */
function sweep() {
	mkdirSync( SITES, { recursive: true } );
	for ( const pid of readdirSync( SITES ) ) {
		try {
			process.kill( Number( pid ), 0 );
		} catch {
			rmSync( join( SITES, pid ), { recursive: true, force: true } );
		}
	}
}

function config( key ) {
	const secrets = [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ].flatMap( ( name ) => [
		`${ name }_KEY`,
		`${ name }_SALT`,
	] );
	const constants = {
		...Object.fromEntries( secrets.map( ( name ) => [ name, randomBytes( 32 ).toString( 'hex' ) ] ) ),
		DB_NAME: 'wordpress',
		DB_USER: '',
		DB_PASSWORD: '',
		DB_HOST: '',
		DB_CHARSET: 'utf8mb4',
		DB_COLLATE: '',
		REST_HEALTH_OPEN: key,
	};
	const lines = Object.entries( constants ).map( ( [ name, value ] ) => `define( '${ name }', '${ value }' );` );
	return `<?php
${ lines.join( '\n' ) }
// Looking for updates would only wait for time-outs without a network. The site itself stays reachable.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}
