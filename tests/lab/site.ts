import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApache } from './apache';
import { freePort } from './child';
import type { Child } from './child';
import type { Fault } from './fault';
import { startNginx } from './nginx';
import { runPhp, startPhp } from './php';
import { projectFolder } from './project';
import { template } from './template';
import { wpConfig } from './wp-config';

/** What of the project is the plugin. Copied, not linked: PHP would see through a link. */
const pluginParts = [ 'plugin.php', 'includes', 'build', 'languages', 'readme.txt' ];

/** A running site. */
export interface Site {
	/** Without a slash at the end. */
	readonly address: string;
	/** Holds `site` (WordPress), configurations and logs. */
	readonly folder: string;
	/** What PHP logged so far. */
	readonly phpLog: () => string;
	/** Ends its servers and removes its folder. */
	readonly stop: () => Promise< void >;
}

const running = new Set< Site >();

/** Ends every site that this process started. */
export async function stopAll(): Promise< void > {
	await Promise.all( [ ...running ].map( ( site ) => site.stop() ) );
}
for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const ) {
	process.once( signal, () => stopAll().finally( () => process.exit( 130 ) ) );
}

const read = ( file: string ) => ( existsSync( file ) ? readFileSync( file, 'utf8' ) : '' );

async function layOut( folder: string, fault: Fault | null, address: string, server: string ): Promise< void > {
	const site = join( folder, 'site' );
	// `cp` rather than Node: it knows copies that cost nothing.
	execFileSync( 'cp', [ '-R', '--reflink=auto', join( await template(), 'site' ), site ] );
	const plugins = join( site, 'wp-content', 'plugins' );
	for ( const part of pluginParts.filter( ( one ) => existsSync( join( projectFolder, one ) ) ) ) {
		cpSync( join( projectFolder, part ), join( plugins, 'rest-health', part ), { recursive: true } );
	}
	if ( server === 'nginx' ) {
		rmSync( join( site, '.htaccess' ) );
	}
	const of = ( name: string ) => join( fault?.folder ?? folder, name );
	const fill = ( text: string ) =>
		text.replaceAll( '{{port}}', new URL( address ).port ).replaceAll( '{{folder}}', folder );
	writeFileSync(
		join( site, 'wp-config.php' ),
		wpConfig( address, fill( fault ? read( of( 'wp-config.php' ) ) : '' ) )
	);
	if ( fault === null ) {
		await runPhp( folder, join( __dirname, 'set-up.php' ), site );
		return;
	}
	if ( existsSync( of( 'plugins' ) ) ) {
		cpSync( of( 'plugins' ), plugins, { recursive: true } );
	}
	// Before the must-use plugins lie there: they may break the terminal's WordPress as well.
	await runPhp( folder, join( __dirname, 'set-up.php' ), site, fault.folder );
	const mustUse = join( site, 'wp-content', 'mu-plugins' );
	if ( existsSync( of( 'mu-plugins' ) ) ) {
		cpSync( of( 'mu-plugins' ), mustUse, { recursive: true } );
	}
	if ( existsSync( of( 'mu-plugin.php' ) ) ) {
		cpSync( of( 'mu-plugin.php' ), join( mustUse, `${ fault.id }.php` ) );
	}
	if ( existsSync( of( '.htaccess' ) ) ) {
		cpSync( of( '.htaccess' ), join( site, '.htaccess' ) );
	}
	if ( existsSync( of( 'htpasswd' ) ) ) {
		cpSync( of( 'htpasswd' ), join( folder, 'htpasswd' ) );
	}
	fault.remove.forEach( ( file ) => rmSync( join( site, file ), { force: true } ) );
}

/**
 * Boots a clean copy of WordPress with the plugin, on a port of its own.
 *
 * @param fault What is broken in it; null: nothing.
 */
export async function bootSite( fault: Fault | null ): Promise< Site > {
	const server = fault?.server === 'nginx' ? 'nginx' : 'apache';
	const port = await freePort();
	const address = `http://127.0.0.1:${ port }`;
	const folder = mkdtempSync( join( tmpdir(), 'rest-health-lab-' ) );
	// A web server that the super user starts reads files as somebody else.
	chmodSync( folder, 0o755 );
	const children: Child[] = [];
	const site: Site = {
		address,
		folder,
		phpLog: () => read( join( folder, 'php.log' ) ),
		stop: async () => {
			running.delete( site );
			await Promise.all( children.map( ( child ) => child.stop() ) );
			rmSync( folder, { recursive: true, force: true } );
		},
	};
	running.add( site );
	try {
		await layOut( folder, fault, address, server );
		children.push( await startPhp( folder ) );
		const snippet = fault
			? read( join( fault.folder, `${ server }.conf` ) ).replaceAll( '{{folder}}', folder )
			: '';
		children.push( await ( server === 'nginx' ? startNginx : startApache )( folder, port, snippet ) );
	} catch ( error ) {
		await site.stop();
		throw error;
	}
	return site;
}
