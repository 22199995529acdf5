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
