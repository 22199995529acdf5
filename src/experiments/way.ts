import { isSameOrigin } from '../checkup/origin';
import { addressOf } from '../checkup/request';
import type { World } from '../checkup/world';
import type { ExchangeName } from '../evidence';
import { isOfRest, type Probe } from '../probes/probe';
import type { Settings } from '../settings';

/**
 * How the request of an exchange is asked again: the same identity, method and form, on a route that can do no harm.
 * Null when this page cannot: what PHP asked, what is no REST route, and what goes to another origin, where no token may go.
 */
export function wayOf( about: ExchangeName, settings: Settings, { origin }: World ): Probe | null {
	const probe = settings.probes.find( ( { name } ) => name === about );
	if ( probe === undefined || ! isOfRest( probe.target ) || ( probe.by !== 'fetch' && probe.by !== 'api-fetch' ) ) {
		return null;
	}
	const { when, needsConsent, refusalExpected, follow, ...asked } = probe;
	const way: Probe = asked.target === 'index' ? { ...asked, target: 'self-test' } : asked;
	return isSameOrigin( addressOf( way, settings ), origin ) ? way : null;
}
