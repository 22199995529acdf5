import type { Limits } from '../evidence';
import type { Asker } from './asker';
import { plain } from './plain';

/** Bodies that are sent at most; the controls come besides. */
const BODIES = 8;
/** Near enough: a kilobyte, or two in a hundred. */
const NEAR = 1_024;
/** Around what ModSecurity takes without a file, unless somebody says something else (SecRequestBodyNoFilesLimit): on Debian's Apache it refuses 131,072. */
const COMMON = [ 131_071, 131_072, 131_073 ] as const;

type Bytes = Pick< Limits, 'passedBytes' | 'refusedBytes' >;

/**
 * From which length on a body of plain words is refused.
 *
 * @param asker   Asks as postLarge was asked.
 * @param passed  Bytes that passed.
 * @param refused Bytes that were refused.
 * @throws Ended when that cannot be told.
 */
export async function findLimit( asker: Asker, passed: number, refused: number ): Promise< Bytes > {
	let [ low, high ] = [ passed, refused ];
	for ( let sent = 0; sent < BODIES && high - low > nearFor( low, high ); sent++ ) {
		const bytes = between( low, high );
		const { kind } = await asker.ask( plain( bytes ), { step: 'inside', characters: null } );
		[ low, high ] = kind === 'refused' ? [ low, bytes ] : [ bytes, high ];
	}
	// A ban refuses everything, whatever its length.
	await asker.control();
	return { passedBytes: low, refusedBytes: high };
}

/** The common limit and the bytes behind it, or half-way. */
function between( low: number, high: number ): number {
	const [ first, ...others ] = COMMON;
	if ( low < first && first < high ) {
		return first;
	}
	return others.find( ( bytes ) => bytes === low + 1 && bytes < high ) ?? Math.floor( ( low + high ) / 2 );
}

/** Where the common limit is one end, the other one is to be beside it. */
const nearFor = ( low: number, high: number ): number =>
	low === COMMON[ 0 ] || low === COMMON[ 1 ] ? 1 : Math.max( NEAR, high * 0.02 );
