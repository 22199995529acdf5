import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOut } from '../lab/lay-out';
import { usual } from '../lab/on';
import { runPhp } from '../lab/php';
import { findPlace } from '../lab/place';
import type { Place } from '../lab/place';

/** A site that only php-cgi serves. */
export interface Bench {
	readonly place: Place;
	/** Of an administrator who is logged in, for the header Cookie. */
	readonly cookie: string;
}

/** The same site twice: the plugin is active in one of them, and lies there inactive in the other. */
export interface Pair {
	readonly active: Bench;
	readonly inactive: Bench;
	readonly remove: () => void;
}

async function laySite( folder: string, isActive: boolean ): Promise< Bench > {
	const place = { ...( await findPlace( folder, null ) ), address: 'http://127.0.0.1:8080', port: 8080 };
	await layOut( place, null, usual );
	const prepare = join( __dirname, 'prepare.php' );
	return { place, cookie: await runPhp( folder, prepare, join( folder, 'site' ), isActive ? 'active' : 'inactive' ) };
}

/** Lays both. The names of their folders are of the same length: a longer path costs instructions. */
export async function layPair(): Promise< Pair > {
	const folders = [ 0, 1 ].map( () => mkdtempSync( join( tmpdir(), 'rest-health-bench-' ) ) );
	folders.forEach( ( folder ) => chmodSync( folder, 0o755 ) );
	const [ active = '', inactive = '' ] = folders;
	return {
		active: await laySite( active, true ),
		inactive: await laySite( inactive, false ),
		remove: () => folders.forEach( ( folder ) => rmSync( folder, { recursive: true, force: true } ) ),
	};
}
