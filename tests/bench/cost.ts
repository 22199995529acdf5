import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer, type OpcodeCache } from './cgi';
import type { Bench, Pair } from './pair';
import type { Ordinary } from './requests';

/** What one request takes, without a clock. */
export interface Counted {
	readonly files: number;
	/** Of the plugin, from its folder on. */
	readonly own: readonly string[];
	readonly queries: number;
	/** Bytes of options that every request loads. */
	readonly autoloads: number;
}

/** Counts what one request takes. */
export async function count( request: Ordinary, bench: Bench ): Promise< Counted > {
	const file = join( bench.place.folder, 'counted.json' );
	// PHP's setting that nobody here needs carries the name of the file.
	const settings = [ '-d', `auto_prepend_file=${ join( __dirname, 'count.php' ) }`, '-d', `user_agent=${ file }` ];
	await answer( request, bench, { cache: 'off', settings } );
	return JSON.parse( readFileSync( file, 'utf8' ) );
}

const VALGRIND = [ 'valgrind', '--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null' ];

/** Instructions of one request, PHP's own beginning and end included. */
export async function instructions( request: Ordinary, bench: Bench, cache: OpcodeCache ): Promise< number > {
	const { stderr } = await answer( request, bench, { cache, under: VALGRIND } );
	const told = /I\s+refs:\s+([\d,]+)/.exec( stderr )?.[ 1 ];
	if ( told === undefined ) {
		throw new Error( `valgrind counted nothing:\n${ stderr.slice( -600 ) }` );
	}
	return Number( told.replaceAll( ',', '' ) );
}

/** Instructions with and without the plugin, and by how much they differ, in hundredths of a per cent. */
export interface Difference {
	readonly active: number;
	readonly inactive: number;
	readonly difference: number;
}

const median = ( numbers: readonly number[] ): number =>
	[ ...numbers ].sort( ( one, other ) => one - other )[ Math.floor( numbers.length / 2 ) ] ?? 0;

/** Measures turn and turn about, so that what changes with time meets both. */
export async function compare(
	request: Ordinary,
	pair: Pair,
	cache: OpcodeCache,
	times: number
): Promise< Difference > {
	const counted: { active: number[]; inactive: number[] } = { active: [], inactive: [] };
	for ( const which of [ 'active', 'inactive' ] as const ) {
		// What WordPress does once, and what fills the cache.
		await answer( request, pair[ which ], { cache } );
	}
	for ( let time = 0; time < times; time++ ) {
		for ( const which of [ 'active', 'inactive' ] as const ) {
			counted[ which ].push( await instructions( request, pair[ which ], cache ) );
		}
	}
	const [ active, inactive ] = [ median( counted.active ), median( counted.inactive ) ];
	return { active, inactive, difference: ( 10_000 * ( active - inactive ) ) / inactive };
}
