import type { Evidence, ExchangeName } from '../evidence';
import type { Probe } from '../probes/probe';

/** One checkup, finished or stopped. */
export interface Run {
	readonly ended: 'done' | 'stopped';
	readonly evidence: Evidence;
	/** Probes that were left out because their `when` did not hold, time was over, or enough had been refused. */
	readonly notTried: readonly ExchangeName[];
	/** ISO 8601 in UTC. */
	readonly date: string;
	readonly milliseconds: number;
	/** The server's record of it, where it is not that of the settings (`Settings.run`). */
	readonly id?: string;
	/** A nonce that is newer than the page's, if one was brought. */
	readonly freshNonce?: string;
	/** Under which slot of the record the trace of an exchange is kept, where that is not the exchange's own name. */
	readonly slots?: Readonly< Partial< Record< ExchangeName, string > > >;
	/** Ids of the plugins or themes without which an exchange was seen to pass. */
	readonly found?: Readonly< Partial< Record< ExchangeName, readonly string[] > > >;
}

/** Told whenever something begins or ends. */
export interface Progress {
	readonly evidence: Evidence;
	/** The probe in hand; null between two. */
	readonly asking: Probe | null;
	readonly asked: number;
	/** About how many there will be. */
	readonly expected: number;
}
