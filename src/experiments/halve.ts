/** What a halving search came to. */
export interface Halved {
	/** Those that have to be left out, all together, for the request to pass. Unconfirmed when the end is `unclear`. */
	readonly found: readonly string[];
	readonly requests: number;
	/** `not-among-them`: the request does not pass without any of them either. */
	readonly ended: 'found' | 'not-among-them' | 'unclear';
}

/** Whether the request passes with these left out; null when the answer cannot tell. */
export type PassesWith = ( leftOut: readonly string[] ) => Promise< boolean | null >;

/**
 * Finds those without whom a refused request passes. First all are left out, then as many from the beginning as are needed:
 * the last of these is one of those sought. If leaving out this one alone does not do, the next is sought among those before it.
 * One among 64 takes 8 requests, each further one at most 7. The last request that passed left out exactly what is found.
 *
 * @param ids        In any order; with nothing left out the request is refused.
 * @param passesWith Asks. What cannot be told is asked once more.
 */
export async function halve( ids: readonly string[], passesWith: PassesWith ): Promise< Halved > {
	let requests = 0;
	const ask: PassesWith = async ( leftOut ) => {
		requests++;
		const answer = await passesWith( leftOut );
		return answer ?? ( requests++, passesWith( leftOut ) );
	};
	const { found, passes } = await search( ids, ask );
	return { found, requests, ended: endOf( passes ) };
}

function endOf( passes: boolean | null ): Halved[ 'ended' ] {
	if ( passes === null ) {
		return 'unclear';
	}
	return passes ? 'found' : 'not-among-them';
}

interface Search {
	readonly found: readonly string[];
	/** With all of `found` left out. */
	readonly passes: boolean | null;
}

async function search( ids: readonly string[], ask: PassesWith ): Promise< Search > {
	const all = ids.length === 0 ? false : await ask( ids );
	if ( all !== true ) {
		return { found: [], passes: all };
	}
	let found: readonly string[] = [];
	let before = ids;
	for (;;) {
		const at: number | null = await lastNeeded( before, found, ask );
		if ( at === null ) {
			return { found, passes: null };
		}
		found = [ ...before.slice( at, at + 1 ), ...found ];
		before = before.slice( 0, at );
		// With nobody before it this is what has just been seen to pass.
		const enough = before.length === 0 || ( await ask( found ) );
		if ( enough !== false ) {
			return { found, passes: enough };
		}
	}
}

/**
 * The index of the last that has to be left out besides `found`. It is known that all of them do, and that none does not;
 * every step keeps that true of a shorter stretch, so the end is a fact whatever else the plugins do to each other.
 */
async function lastNeeded(
	ids: readonly string[],
	found: readonly string[],
	ask: PassesWith
): Promise< number | null > {
	let [ few, enough ] = [ 0, ids.length ];
	while ( enough - few > 1 ) {
		const middle = Math.floor( ( few + enough ) / 2 );
		const passes = await ask( [ ...ids.slice( 0, middle ), ...found ] );
		if ( passes === null ) {
			return null;
		}
		[ few, enough ] = passes ? [ few, middle ] : [ middle, enough ];
	}
	return few;
}
