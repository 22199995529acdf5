import type { Exchange } from '../evidence';
import type { Settings } from '../settings';
import type { Run } from './run';

/**
 * A run as it goes home: typed facts, no text of any foreign body, and no trace. PHP has the traces itself, under the
 * slots that are named here, and believes no other.
 */
export const resultOf = ( run: Run, ids: readonly string[], settings: Settings ): object => ( {
	ids,
	run: run.id ?? settings.run.id,
	browser: run.evidence.browser,
	exchanges: exchangesOf( run, settings ),
	limits: run.evidence.limits ?? null,
	traces: run.slots ?? {},
	found: run.found ?? {},
	proof: run.evidence.proof ?? null,
} );

const exchangesOf = ( { evidence }: Run, { probes }: Settings ): object =>
	Object.fromEntries(
		probes.flatMap( ( { name } ) => {
			const exchange = evidence[ name ];
			return exchange === undefined ? [] : [ [ name, factsOf( exchange ) ] ];
		} )
	);

/** What is undefined, JSON leaves out. */
const factsOf = ( exchange: Exchange ): object => ( { ...exchange, excerpt: undefined, trace: undefined } );
