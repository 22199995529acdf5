import { execFileSync } from 'node:child_process';
import type { CopySyncOptions } from 'node:fs';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fault } from './fault';
import type { On } from './on';
import { runPhp } from './php';
import type { Place } from './place';
import { fill } from './place';
import { projectFolder } from './project';
import { template } from './template';
import { trust } from './tls';
import { switchOff } from './without';
import { wpConfig } from './wp-config';

/** What of the project is the plugin. Copied, not linked: PHP would see through a link. */
const pluginParts = [ 'plugin.php', 'includes', 'build', 'languages', 'readme.txt' ];

const read = ( file: string ): string => ( existsSync( file ) ? readFileSync( file, 'utf8' ) : '' );

/** A file's text with the site's folder and port filled in; empty without the file. */
export const readSnippet = ( file: string, folder: string, address: string ): string =>
	read( file ).replaceAll( '{{port}}', new URL( address ).port ).replaceAll( '{{folder}}', folder );

/** No resolver knows the lab's names: WordPress's requests to itself go where the browser's go. */
const resolver = ( { names, port }: Place ) => `<?php
add_action(
	'http_api_curl',
	static function ( $handle ) {
		curl_setopt( $handle, CURLOPT_RESOLVE, array( ${ names
			.map( ( name ) => `'${ name }:${ port }:127.0.0.1'` )
			.join( ', ' ) } ) );
	},
	1
);
`;

function copyIfThere( from: string, to: string, options: CopySyncOptions = {} ): void {
	if ( existsSync( from ) ) {
		cpSync( from, to, { recursive: true, ...options } );
	}
}

/** What nobody writes to, so that a link does: most of WordPress's files. */
const linked = [ 'wp-admin', 'wp-includes', 'wp-content/themes' ];

/** Copies what a site may change. A file that keeps its time need not be compiled again. */
function copyWordPress( from: string, to: string ): void {
	const isCopied = ( source: string ) => ! linked.includes( relative( from, source ) );
	cpSync( from, to, { recursive: true, preserveTimestamps: true, filter: isCopied } );
	linked.forEach( ( name ) => execFileSync( 'cp', [ '-R', '--link', join( from, name ), join( to, name ) ] ) );
}

/** Lays a fault's must-use plugins and server files. */
function layFault( fault: Fault, place: Place, site: string ): void {
	const mustUse = join( site, 'wp-content', 'mu-plugins' );
	copyIfThere( join( fault.folder, 'mu-plugins' ), mustUse );
	copyIfThere( join( fault.folder, 'mu-plugin.php' ), join( mustUse, `${ fault.id }.php` ) );
	copyIfThere( join( fault.folder, 'site' ), site );
	copyIfThere( join( fault.folder, 'htpasswd' ), join( place.folder, 'htpasswd' ) );
	if ( existsSync( join( fault.folder, '.htaccess' ) ) ) {
		writeFileSync( join( site, '.htaccess' ), fill( read( join( fault.folder, '.htaccess' ) ), place ) );
	}
	if ( place.names.length > 0 && fault.resolves ) {
		mkdirSync( mustUse, { recursive: true } );
		writeFileSync( join( mustUse, 'lab-names.php' ), resolver( place ) );
	}
	fault.remove.forEach( ( file ) => rmSync( join( site, file ), { force: true } ) );
}

/** WordPress's own set-up, the network's included. */
async function setUp( place: Place, fault: Fault | null, site: string ): Promise< void > {
	const { folder, address, names } = place;
	const lines = fault === null ? '' : fill( read( join( fault.folder, 'wp-config.php' ) ), place );
	const write = ( isNetwork: boolean ) =>
		writeFileSync( join( site, 'wp-config.php' ), wpConfig( address, lines, { isNetwork, names } ) );
	write( false );
	if ( fault?.multisite !== undefined ) {
		await runPhp( folder, join( __dirname, 'network.php' ), site, address );
		write( true );
	}
	await runPhp( folder, join( __dirname, 'set-up.php' ), site, fault?.folder ?? '', address );
}

/**
 * Lays a copy of WordPress with REST Health and a fault into a place's folder, as `site`.
 *
 * @param place Where.
 * @param fault What is broken in it; null: nothing.
 * @param on    On what.
 */
export async function layOut( place: Place, fault: Fault | null, on: On ): Promise< void > {
	const site = join( place.folder, 'site' );
	const plugins = join( site, 'wp-content', 'plugins' );
	copyWordPress( join( await template( on, fault?.database ), 'site' ), site );
	pluginParts.forEach( ( part ) =>
		copyIfThere( join( projectFolder, part ), join( plugins, 'rest-health', part ), { preserveTimestamps: true } )
	);
	if ( on.without !== null ) {
		switchOff( join( plugins, 'rest-health' ), on.without );
	}
	if ( [ 'nginx', 'php', 'playground' ].includes( place.server ) ) {
		rmSync( join( site, '.htaccess' ) );
	}
	if ( place.certificate !== null && fault?.trusted === true ) {
		trust( site, place.certificate );
	}
	if ( fault !== null ) {
		copyIfThere( join( fault.folder, 'plugins' ), plugins );
	}
	await setUp( place, fault, site );
	// Only now: they may break the terminal's WordPress as well.
	if ( fault !== null ) {
		layFault( fault, place, site );
	}
}
