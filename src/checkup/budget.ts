import type { Exchange } from '../evidence';
import { isOfRest, type Probe } from '../probes/probe';

/** How many refusals a firewall is asked to bear, and for how long it may remember them. */
const LIMIT = 5;
const WINDOW = 60_000;
/** Who presses Run again wants an answer, and so many questions give one: the index, a login, without permalinks, a new nonce. */
const AT_LEAST = 4;
/** So many are kept back when something is asked beside the verdict: for the two requests that prove it. */
const RESERVE = 2;

/** Counts refused requests. One for the whole life of a page: a firewall does not know where one checkup ends and the next begins. */
export class Budget {
	private refusals: readonly number[] = [];
	private inThisRun = 0;

	/** A checkup begins. */
	begin(): void {
		this.inThisRun = 0;
	}

	/** How many more may be refused at this moment. */
	left( now: number ): number {
		return Math.max( LIMIT - this.remembered( now ), AT_LEAST - this.inThisRun );
	}

	/** How many more may be refused when this probe is asked. What is told beside the verdict may not use up what the verdict needs. */
	leftFor( { extra }: Probe, now: number ): number {
		return extra === true ? LIMIT - RESERVE - this.remembered( now ) : this.left( now );
	}

	/** Writes down what came of the probe. A time-out is no refusal. */
	note( probe: Probe, exchange: Exchange, now: number ): void {
		if ( mayBeRefused( probe ) && exchange.outcome === 'answered' && ! exchange.passed ) {
			this.inThisRun++;
			this.refusals = [ ...this.refusals.filter( ( moment ) => now - moment < WINDOW ), now ];
		}
	}

	private remembered( now: number ): number {
		return this.refusals.filter( ( moment ) => now - moment < WINDOW ).length;
	}
}

/** Whether the probe can use up the budget. */
export const mayBeRefused = ( { target, refusalExpected }: Probe ): boolean =>
	isOfRest( target ) && refusalExpected !== true;
