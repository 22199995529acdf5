import type { Settings } from '../settings';
import type { Budget } from './budget';
import type { Clock } from './clock';
import type { Limits } from './limits';
import type { Nonces } from './nonces';
import type { Notes } from './notes';
import type { Traces } from './traces';
import type { World } from './world';

/** One checkup on its way: what its two halves, the browser's probes and the server's, have in common. */
export interface Checkup {
	/** The page's, until a new run has come: nothing is signed before. */
	settings: Settings;
	/** The new run is under way; null when nothing is waited for. */
	renewing: Promise< void > | null;
	/** The page was opened just now. */
	readonly young: boolean;
	readonly world: World;
	readonly signal: AbortSignal;
	readonly limits: Limits;
	readonly budget: Budget;
	/** When it began, by the world's clock. */
	readonly began: number;
	readonly notes: Notes;
	readonly clock: Clock;
	/** What the witness had seen when the last loopback was answered. */
	traces: Traces | null;
	/** The ajax probe puts the fresh one in, the front page its own. */
	nonces: Nonces;
}

/** Milliseconds until so many have passed since the checkup began; 0 when they have, or when it was stopped. */
export const leftUntil = ( limit: number, { world, began, signal }: Checkup ): number =>
	signal.aborted ? 0 : Math.max( 0, began + limit - world.now() );
