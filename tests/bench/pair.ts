import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOut } from '../lab/lay-out';
import { usual } from '../lab/on';
import { runPhp } from '../lab/php';
import { findPlace, type Place } from '../lab/place';
import { answer } from './cgi';
import { requests } from './requests';

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

/** The name of the folder is as long as that of any other: a longer path costs instructions. */
async function findBench(): Promise< Place > {
	const folder = mkdtempSync( join( tmpdir(), 'rest-health-bench-' ) );
	chmodSync( folder, 0o755 );
	return { ...( await findPlace( folder, null ) ), address: 'http://127.0.0.1:8080', port: 8080 };
}

const prepare = async ( place: Place, state: 'active' | 'inactive' ): Promise< Bench > => ( {
	place,
	cookie: await runPhp( place.folder, join( __dirname, 'prepare.php' ), join( place.folder, 'site' ), state ),
} );

/** Lays a site, and has it do what WordPress does at its first requests. */
async function layActive( place: Place ): Promise< Bench > {
	await layOut( place, null, usual );
	const mustUse = join( place.folder, 'site/wp-content/mu-plugins' );
	mkdirSync( mustUse, { recursive: true } );
	cpSync( join( __dirname, 'wordpress-org.php' ), join( mustUse, 'wordpress-org.php' ) );
	const bench = await prepare( place, 'active' );
	for ( const request of requests ) {
		await answer( request, bench, { cache: 'off' } );
	}
	return bench;
}

/** Lays both: the second is a copy of the first, so that they differ in nothing else. */
export async function layPair(): Promise< Pair > {
	const [ place, other ] = [ await findBench(), await findBench() ];
	const remove = () =>
		[ place, other ].forEach( ( { folder } ) => rmSync( folder, { recursive: true, force: true } ) );
	try {
		const active = await layActive( place );
		execFileSync( 'cp', [ '-R', '--reflink=auto', join( place.folder, 'site' ), join( other.folder, 'site' ) ] );
		return { active, inactive: await prepare( other, 'inactive' ), remove };
	} catch ( error ) {
		remove();
		throw error;
	}
}
