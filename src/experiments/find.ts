import { bound } from '../checkup/bound';
import type { Renewed } from '../checkup/doors';
import type { Run } from '../checkup/run';
import type { World } from '../checkup/world';
import type { ExchangeName } from '../evidence';
import { withEarlyWitness } from './early';
import { Enquiry, type SearchProgress } from './enquiry';
import { type Outcome, search } from './search';
import { wayOf } from './way';

export type { SearchProgress };

/** How a search is to be done. */
export interface SearchOptions {
	/** The person's stop. */
	readonly signal: AbortSignal;
	readonly onProgress: ( progress: SearchProgress ) => void;
}

/** How a search came out, and what it took. */
export interface Found extends Outcome {
	readonly requests: number;
	readonly milliseconds: number;
}

/** In milliseconds. The early witness takes itself away after ten minutes; what is asked later would show nothing. */
const LIMIT = 480_000;

/**
 * Looks for whoever refuses a request where no trace names anybody: first from before the first plugin, then by leaving
 * plugins out. To be called only when the person has agreed to it.
 *
 * @param run      A finished run.
 * @param about    The refused exchange.
 * @param settings Those of the run.
 * @param world    The browser.
 * @param options  How it is to be done.
 */
export async function findWho(
	run: Run,
	about: ExchangeName,
	settings: Renewed,
	world: World,
	options: SearchOptions
): Promise< Found > {
	const way = wayOf( about, settings, world );
	if ( way === null || ! settings.mayProve ) {
		const why = settings.mayProve ? 'not-from-here' : 'not-allowed';
		return { run, outcome: 'refused', why, suspects: 0, requests: 0, milliseconds: 0 };
	}
	const began = world.now();
	const time = bound( options.signal, LIMIT );
	const matter = { run, about, way, settings, world, signal: time.signal, onAsking: options.onProgress };
	const enquiry = new Enquiry( matter );
	const outcome = await searchEarly( enquiry )
		.catch( ( error: unknown ) => {
			if ( ! time.signal.aborted ) {
				throw error;
			}
			return stopped( run, time.timedOut() );
		} )
		.finally( time.release );
	const milliseconds = Math.max( 0, Math.round( world.now() - began ) );
	return { ...outcome, requests: enquiry.requests, milliseconds };
}

async function searchEarly( enquiry: Enquiry ): Promise< Outcome > {
	const { run, settings, world, signal } = enquiry.matter;
	signal.throwIfAborted();
	const passage = { evidence: run.evidence, nonce: enquiry.nonces().fresh };
	return withEarlyWitness( settings, world, passage, async ( why ) => {
		signal.throwIfAborted();
		return why === null ? search( enquiry ) : { run, outcome: 'refused', why, suspects: 0 };
	} );
}

const stopped = ( run: Run, timeIsOver: boolean ): Outcome =>
	timeIsOver
		? { run, outcome: 'nobody', why: 'time-is-over', suspects: 0 }
		: { run, outcome: 'stopped', suspects: 0 };
