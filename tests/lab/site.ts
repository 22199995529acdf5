import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Child } from './child';
import type { Fault } from './fault';
import { layOut } from './lay-out';
import { startMariaDb } from './mariadb';
import { usual } from './on';
import type { On } from './on';
import { findPlace } from './place';
import type { Place } from './place';
import { findSlot } from './slot';
import type { Slot } from './slot';
import { startStack } from './stack';
import { template } from './template';

/** A running site. */
export interface Site {
	/** Without a slash at the end. */
	readonly address: string;
	/** Scheme, host and port: where everybody logs in, also to a site of a network. */
	readonly origin: string;
	/** Holds `site` (WordPress), configurations and logs. */
	readonly folder: string;
	/** What PHP logged so far. */
	readonly phpLog: () => string;
	/** What of it is about files of REST Health. Lines of a stack trace (#) name who called, not what is wrong. */
	readonly ownMessages: () => string[];
	/** Lays another clean copy with another fault under the servers, which go on running. It must want nothing of them. */
	readonly lay: ( next: Fault ) => Promise< void >;
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

/**
 * A site whose servers are yet to be started.
 *
 * @param place    Where it is.
 * @param path     Of a network's site that is looked at, or nothing.
 * @param on       On what.
 * @param slot     Its folder.
 * @param children Servers that end with the site.
 */
function makeSite( place: Place, path: string, on: On, slot: Slot, children: readonly Child[] ): Site {
	const { folder } = slot;
	const address = place.address + path;
	const log = join( folder, 'php.log' );
	const phpLog = () => ( existsSync( log ) ? readFileSync( log, 'utf8' ) : '' );
	const isOwn = ( line: string ) => ! line.startsWith( '#' ) && line.includes( 'plugins/rest-health/' );
	const site: Site = {
		address,
		origin: new URL( address ).origin,
		folder,
		phpLog,
		ownMessages: () => phpLog().split( '\n' ).filter( isOwn ),
		lay: async ( next ) => {
			rmSync( join( folder, 'site' ), { recursive: true } );
			writeFileSync( log, '' );
			await layOut( place, next, on );
		},
		stop: async () => {
			running.delete( site );
			await Promise.all( children.map( ( child ) => child.stop() ) );
			slot.leave();
		},
	};
	return site;
}

/**
 * Boots a clean copy of WordPress with the plugin, on a port of its own.
 *
 * @param fault What is broken in it; null: nothing.
 * @param on    On what.
 */
export async function bootSite( fault: Fault | null, on: On = usual ): Promise< Site > {
	const slot = findSlot();
	const children: Child[] = [];
	const place = await findPlace( slot.folder, fault, on );
	const site = makeSite( place, fault?.site ?? '', on, slot, children );
	running.add( site );
	try {
		if ( fault?.database === 'mariadb' ) {
			children.push( await startMariaDb( await template( on, 'mariadb' ), slot.folder ) );
		}
		await layOut( place, fault, on );
		await startStack( place, fault, children );
	} catch ( error ) {
		await site.stop();
		throw error;
	}
	return site;
}
