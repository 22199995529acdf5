import type { Run } from '../checkup/run';
import type { ExchangeName, Trace } from '../evidence';
import type { Enquiry } from './enquiry';
import { searchByHalving } from './halving';
import type { Suspect, Ticket } from './minted';
import { askPair, withPair } from './pair';

/** What a search came to. */
export interface Outcome {
	/** With what was learnt in it. */
	readonly run: Run;
	/**
	 * `named`: the early witness saw who. `found`: without them it passes. `not-plugins`: it is refused without all of them, or
	 * before the first. `nobody`: it cannot be told. `refused`: it could not begin.
	 */
	readonly outcome: 'named' | 'found' | 'nobody' | 'not-plugins' | 'stopped' | 'refused';
	/**
	 * Of `nobody`: `passes` (the request is not refused any more), `unclear` (no answer that can be judged), `unsteady` (in the end
	 * it passed with everybody, too), `time-is-over`. Of `refused`: what `Settings.early` says, `old-run` (a new checkup is needed
	 * first), `not-early` (the early witness did not come to work), `not-from-here` (this page cannot ask it), `no-answer`, `unknown`.
	 */
	readonly why?: string;
	/** How many could be left out. */
	readonly suspects: number;
}

/** A way to end the search, once the suspects are known. */
export type End = Pick< Outcome, 'run' | 'outcome' | 'why' >;

/** Searches while the early witness is in place: looks with nothing left out, then leaves out. Throws when it is stopped. */
export async function search( enquiry: Enquiry ): Promise< Outcome > {
	const { run } = enquiry.matter;
	const minted = await enquiry.mint( { leaveOut: [] } );
	if ( minted === null ) {
		return { run, outcome: 'refused', why: 'old-run', suspects: 0 };
	}
	const { suspects, without } = minted;
	// Besides the halving: this look, all left out, the one found left out alone, and the control.
	enquiry.expected = 4 + Math.ceil( Math.log2( Math.max( 1, suspects.length ) ) );
	return { ...( await searchAmong( suspects, enquiry, without ) ), suspects: suspects.length };
}

async function searchAmong( suspects: readonly Suspect[], enquiry: Enquiry, ticket: Ticket ): Promise< End > {
	const { run, about } = enquiry.matter;
	const { passed, outcome } = await enquiry.ask( 'withSuspect', ticket );
	if ( passed || outcome !== 'answered' ) {
		return { run, outcome: 'nobody', why: passed ? 'passes' : 'unclear' };
	}
	const trace = await enquiry.trace( ticket.slot );
	const seen = trace === null ? run : withTrace( run, about, trace, ticket.slot );
	return endByTrace( seen, trace ) ?? endBySearch( enquiry, seen, trace, suspects );
}

/** What the early witness saw takes the place of what was seen later. */
const withTrace = ( run: Run, about: ExchangeName, trace: Trace, slot: string ): Run => {
	const exchange = run.evidence[ about ];
	return exchange === undefined
		? run
		: {
				...run,
				evidence: { ...run.evidence, [ about ]: { ...exchange, trace } },
				slots: { ...run.slots, [ about ]: slot },
			};
};

/** What never reached the first line of a must-use plugin, no plugin refused. */
function endByTrace( run: Run, trace: Trace | null ): End | null {
	if ( trace === null || trace.early ) {
		return null;
	}
	return trace.reached === 'nothing'
		? { run, outcome: 'not-plugins' }
		: { run, outcome: 'refused', why: 'not-early' };
}

/** Whom the early witness saw is left out and put back. Refused without them as well, there is somebody else besides. */
async function endBySearch(
	enquiry: Enquiry,
	run: Run,
	trace: Trace | null,
	suspects: readonly Suspect[]
): Promise< End > {
	const named = typeof trace?.refused?.name === 'string' ? await proveNamed( enquiry, run ) : null;
	if ( named !== null && named.evidence.withoutSuspect?.passed !== false ) {
		return { run: named, outcome: 'named' };
	}
	const end = await searchByHalving( enquiry, run, suspects );
	return named === null || end.outcome === 'found' ? end : { run: named, outcome: 'named' };
}

/** A drop-in has a name and cannot be left out: then nothing is asked. */
async function proveNamed( enquiry: Enquiry, run: Run ): Promise< Run > {
	const minted = await enquiry.mint( { slot: run.slots?.[ enquiry.matter.about ] ?? enquiry.matter.about } );
	return minted === null ? run : withPair( run, await askPair( enquiry, minted ), minted.how, enquiry );
}
