import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer, type OpcodeCache } from './cgi';
import { median } from './median';
import type { Bench, Pair } from './pair';
import type { Ordinary } from './requests';

/** What one request takes, without a clock. */
export interface Counted {
	readonly files: number;
	/** Of the plugin, from its folder on. */
	readonly own: readonly string[];
	readonly queries: number;
	/** Options that every request loads, and their bytes. */
	readonly options: number;
	readonly bytes: number;
}

/** Counts what one request takes. */
export async function count( request: Ordinary, bench: Bench ): Promise< Counted > {
	const file = join( bench.place.folder, 'counted.json' );
	await answer( request, bench, {
		cache: 'off',
		settings: [ '-d', `auto_prepend_file=${ join( __dirname, 'count.php' ) }` ],
		environment: { BENCH_COUNT: file },
	} );
	return JSON.parse( readFileSync( file, 'utf8' ) );
}

const VALGRIND = [ 'valgrind', '--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null' ];

/** Instructions of one request, PHP's own beginning and end included. */
async function instructions( request: Ordinary, bench: Bench, cache: OpcodeCache ): Promise< number > {
	const { stderr } = await answer( request, bench, { cache, under: VALGRIND } );
	const told = /I\s+refs:\s+([\d,]+)/.exec( stderr )?.[ 1 ];
	if ( told === undefined ) {
		throw new Error( `valgrind counted nothing:\n${ stderr.slice( -600 ) }` );
	}
	return Number( told.replaceAll( ',', '' ) );
}

/** Instructions with and without the plugin, medians. */
export interface Instructions {
	readonly active: number;
	readonly inactive: number;
}

/** How much dearer the active plugin makes the request, in per cent. */
export const dearer = ( { active, inactive }: Instructions ): number => ( 100 * ( active - inactive ) ) / inactive;

/**
 * Counts the instructions of a request with and without the plugin. Both at once: what else the computer does changes no count.
 *
 * @param request What is asked.
 * @param pair    The sites.
 * @param cache   Whether compiled files are kept.
 * @param times   How often; an odd number.
 */
export async function compare(
	request: Ordinary,
	pair: Pair,
	cache: OpcodeCache,
	times: number
): Promise< Instructions > {
	const of = async ( bench: Bench ): Promise< number > => {
		// What WordPress does once, and what fills the cache.
		await answer( request, bench, { cache } );
		const counted: number[] = [];
		for ( let time = 0; time < times; time++ ) {
			counted.push( await instructions( request, bench, cache ) );
		}
		return median( counted );
	};
	const [ active, inactive ] = await Promise.all( [ of( pair.active ), of( pair.inactive ) ] );
	return { active, inactive };
}
