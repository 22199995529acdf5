import type { BrowserFacts } from '../evidence';
import type { Navigation } from './navigation';

const MINUTE = 60_000;
/** A page that is no older was made for this browser: a slow server and a slow network take their time. */
const FRESH = 2 * MINUTE;

/**
 * Whether the page was made for this browser, or long before. Kept is said only of one that came over the network to somebody who went
 * there: what the browser itself had kept, and showed again, is nobody's fault.
 *
 * @param printed    When PHP made the page, by the server's clock, in seconds since 1970.
 * @param navigation How the page came.
 * @param ahead      By how many milliseconds the server's clock is ahead of the browser's; null when nobody knows.
 */
export function ageOf(
	printed: number,
	navigation: Navigation | null,
	ahead: number | null
): Pick< BrowserFacts, 'page' | 'pageMinutes' > {
	const age = navigation === null || ahead === null ? NaN : navigation.arrived + ahead - printed * 1000;
	if ( Math.abs( age ) < FRESH ) {
		return { page: 'fresh', pageMinutes: 0 };
	}
	return age >= FRESH && navigation?.isNew && navigation.fromNetwork
		? { page: 'kept', pageMinutes: Math.floor( age / MINUTE ) }
		: { page: null, pageMinutes: null };
}
