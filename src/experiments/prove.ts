import { budgetOf } from '../checkup/budget';
import { bound } from '../checkup/bound';
import type { Renewed } from '../checkup/doors';
import type { Run } from '../checkup/run';
import type { World } from '../checkup/world';
import type { Role } from '../diagnosis/conditions';
import type { Actor, ExchangeName } from '../evidence';
import { Enquiry } from './enquiry';
import { askPair, withPair } from './pair';
import { wayOf } from './way';

/** For both requests together, in milliseconds: a person is waiting for the verdict. */
const LIMIT = 10_000;

/** What is to be proven, and until when. */
interface Wish {
	/** What the suspect was seen doing. */
	readonly role?: Role;
	/** Ends it. */
	readonly signal: AbortSignal;
}

/**
 * Asks a refused request once more without the code that was seen doing it, and once more with it. Gives the run with
 * both in its evidence; the same run where that cannot be done, and when it is stopped. Never rejects.
 *
 * @param run         A finished run.
 * @param about       The refused exchange.
 * @param settings    Those of the run.
 * @param world       The browser.
 * @param wish        What is to be proven.
 * @param wish.role   What the suspect was seen doing; refusing, unless it says something else.
 * @param wish.signal Ends it.
 */
export async function prove(
	run: Run,
	about: ExchangeName,
	settings: Renewed,
	world: World,
	{ role = 'refused', signal }: Wish
): Promise< Run > {
	const suspect = run.evidence[ about ]?.trace?.[ role ] ?? null;
	const way = wayOf( about, settings, world );
	if (
		way === null ||
		! settings.mayProve ||
		! canBeLeftOut( suspect, settings ) ||
		budgetOf( world ).isUsedUp( world.now() )
	) {
		return run;
	}
	const time = bound( signal, LIMIT );
	try {
		return await proved( new Enquiry( { run, about, way, settings, world, signal: time.signal } ), role );
	} catch ( error ) {
		if ( time.signal.aborted ) {
			return run;
		}
		throw error;
	} finally {
		time.release();
	}
}

/** Code that acted while it was loaded hangs on no hook: only the early witness can leave it out. */
const canBeLeftOut = ( suspect: Actor | null, { early }: Renewed ): boolean =>
	suspect !== null && suspect.name !== null && ( suspect.hook !== null || early === 'present' );

async function proved( enquiry: Enquiry, role: Role ): Promise< Run > {
	const { run } = enquiry.matter;
	const minted = await enquiry.mint( { role } );
	return minted === null ? run : withPair( run, await askPair( enquiry, minted ), minted.how, enquiry );
}
