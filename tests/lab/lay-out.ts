import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault';
import { runPhp } from './php';
import { projectFolder } from './project';
import { template } from './template';
import { wpConfig } from './wp-config';

/** What of the project is the plugin. Copied, not linked: PHP would see through a link. */
const pluginParts = [ 'plugin.php', 'includes', 'build', 'languages', 'readme.txt' ];

/** A file's text with the site's folder and port filled in; empty without the file. */
export function readSnippet( file: string, folder: string, address: string ): string {
	const text = existsSync( file ) ? readFileSync( file, 'utf8' ) : '';
	return text.replaceAll( '{{port}}', new URL( address ).port ).replaceAll( '{{folder}}', folder );
}

function copyIfThere( from: string, to: string ): void {
	if ( existsSync( from ) ) {
		cpSync( from, to, { recursive: true } );
	}
}

/** Lays a fault's must-use plugins and server files. */
function layFault( fault: Fault, folder: string, site: string ): void {
	const mustUse = join( site, 'wp-content', 'mu-plugins' );
	copyIfThere( join( fault.folder, 'mu-plugins' ), mustUse );
	copyIfThere( join( fault.folder, 'mu-plugin.php' ), join( mustUse, `${ fault.id }.php` ) );
	copyIfThere( join( fault.folder, '.htaccess' ), join( site, '.htaccess' ) );
	copyIfThere( join( fault.folder, 'htpasswd' ), join( folder, 'htpasswd' ) );
	fault.remove.forEach( ( file ) => rmSync( join( site, file ), { force: true } ) );
}

/**
 * Lays a copy of WordPress with REST Health and a fault into a folder, as `site`.
 *
 * @param folder  Of the site, its configurations and its logs.
 * @param address Of the site, without a slash at the end.
 * @param fault   What is broken in it; null: nothing.
 */
export async function layOut( folder: string, address: string, fault: Fault | null ): Promise< void > {
	const site = join( folder, 'site' );
	const plugins = join( site, 'wp-content', 'plugins' );
	// `cp` rather than Node: it knows copies that cost nothing.
	execFileSync( 'cp', [ '-R', '--reflink=auto', join( await template(), 'site' ), site ] );
	pluginParts.forEach( ( part ) => copyIfThere( join( projectFolder, part ), join( plugins, 'rest-health', part ) ) );
	const lines = fault === null ? '' : readSnippet( join( fault.folder, 'wp-config.php' ), folder, address );
	writeFileSync( join( site, 'wp-config.php' ), wpConfig( address, lines ) );
	if ( fault?.server === 'nginx' ) {
		rmSync( join( site, '.htaccess' ) );
	}
	if ( fault !== null ) {
		copyIfThere( join( fault.folder, 'plugins' ), plugins );
	}
	await runPhp( folder, join( __dirname, 'set-up.php' ), site, fault?.folder ?? '' );
	// Only now: they may break the terminal's WordPress as well.
	if ( fault !== null ) {
		layFault( fault, folder, site );
	}
}
