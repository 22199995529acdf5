import type { Run } from '../checkup/run';
import { traceIn } from '../checkup/traces';
import type { Exchange, Proof } from '../evidence';
import type { Enquiry } from './enquiry';
import type { Minted, Ticket } from './minted';

/** A request of an experiment, and where its trace is kept. */
export interface Asked {
	readonly exchange: Exchange;
	readonly slot: string;
}

/** The experiment and its control. A control that was not asked is null. */
export interface Pair {
	readonly without: Asked;
	readonly control: Asked | null;
}

/**
 * Asks without the suspects and, if that passes, once more with them: if it does not, the control would show nothing,
 * and be one refused request more.
 */
export async function askPair( enquiry: Enquiry, { without, control }: Minted ): Promise< Pair > {
	const exchange = await enquiry.ask( 'withoutSuspect', without );
	return {
		without: { exchange, slot: without.slot },
		control: exchange.passed ? await askControl( enquiry, control ) : null,
	};
}

/** Asks with nobody left out. A request that nobody answers controls nothing. */
export async function askControl( enquiry: Enquiry, ticket: Ticket | null ): Promise< Asked | null > {
	const exchange = ticket && ( await enquiry.ask( 'withSuspect', ticket ) );
	return ticket && exchange?.outcome === 'answered' ? { exchange, slot: ticket.slot } : null;
}

/** The run with the pair in its evidence, and what WordPress saw of both. */
export async function withPair( run: Run, pair: Pair, how: Proof[ 'how' ], enquiry: Enquiry ): Promise< Run > {
	const traces = await enquiry.traces();
	const seen = ( { exchange, slot }: Asked ): Exchange => {
		const trace = traceIn( traces, slot );
		return trace === null ? exchange : { ...exchange, trace };
	};
	const { without, control } = pair;
	return {
		...run,
		evidence: {
			...run.evidence,
			withoutSuspect: seen( without ),
			...( control !== null && { withSuspect: seen( control ) } ),
			proof: { about: enquiry.matter.about, how },
		},
		slots: {
			...run.slots,
			withoutSuspect: without.slot,
			...( control !== null && { withSuspect: control.slot } ),
		},
	};
}
