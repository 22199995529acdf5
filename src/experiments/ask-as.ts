import { ask } from '../checkup/ask';
import { budgetOf } from '../checkup/budget';
import { renew, throughDoors } from '../checkup/doors';
import { defaultLimits } from '../checkup/limits';
import { normalise } from '../checkup/normalise';
import { isRecord, isText } from '../checkup/shapes';
import { fetchTraces, traceIn } from '../checkup/traces';
import type { World } from '../checkup/world';
import type { Evidence, Exchange } from '../evidence';
import type { Settings } from '../settings';
import type { Ticket } from './minted';

/**
 * Asks which routes are open to users of a role, as the checkup does. One request that nobody is logged in for; PHP makes its key if this
 * user may have it, and the answer holds nothing about that user. Null when no key was made. Never rejects.
 *
 * @param role     The role's key; empty: a visitor.
 * @param settings Of the page.
 * @param world    The browser.
 * @param evidence What is known of the site: a closed door is not knocked at.
 */
export async function askAs(
	role: string,
	settings: Settings,
	world: World,
	evidence: Evidence | null
): Promise< Exchange | null > {
	const probe = settings.probes.find( ( { name } ) => name === 'roleRoutes' );
	// The page's own run may be too old by now, and its keys are spent.
	const fresh = await renew( settings, world );
	const passage = { timeLeft: PATIENCE, ...( evidence && { evidence } ) };
	const ticket = toTicket(
		await throughDoors( 'experiment', { run: fresh.run.id, as: role }, fresh, world, passage )
	);
	if ( probe === undefined || ticket === null ) {
		return null;
	}
	const signed = { ...fresh, run: { id: fresh.run.id, tokens: { [ probe.name ]: ticket.token } } };
	const answer = await ask( probe, {
		settings: signed,
		world,
		nonces: { page: settings.nonce, fresh: null },
		signal: new AbortController().signal,
		timeLeft: defaultLimits.probe,
	} );
	const exchange = normalise( answer, probe.target, settings.signatures );
	budgetOf( world ).note( probe, exchange, world.now() );
	const trace = traceIn( await fetchTraces( fresh.run.id, fresh, world, passage ), ticket.slot );
	return trace === null ? exchange : { ...exchange, trace };
}

/** A door may be tried in vain before another one opens. In milliseconds. */
const PATIENCE = 15_000;

/** What PHP sends is checked here, at the border. */
function toTicket( data: unknown ): Ticket | null {
	const { token, slot } = isRecord( data ) ? data : {};
	return isText( token ) && isText( slot ) ? { token, slot } : null;
}
