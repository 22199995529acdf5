/** How the page came to the browser. */
export interface Navigation {
	/** The person went there. Not so: went back to it, reloaded it, or the browser opened it anew by itself. */
	readonly isNew: boolean;
	/** When its first byte came, in milliseconds since 1970 by the browser's clock. */
	readonly arrived: number;
	/** It came over the network, and not out of what this browser had kept. */
	readonly fromNetwork: boolean;
}

/** By how much the two clocks of a browser may differ: one goes on steadily, the other can be set. */
const STEADY = 60_000;

/**
 * What the browser knows of how the page came. Null when it does not tell, or when its clock was set or stood still (as in a computer that
 * sleeps) since then: the moment of arrival would be a wrong one.
 */
export function navigationOf( performance: Performance, now: number ): Navigation | null {
	const [ entry ] = performance.getEntriesByType?.( 'navigation' ) ?? [];
	if ( ! isNavigation( entry ) || Math.abs( performance.timeOrigin + performance.now() - now ) > STEADY ) {
		return null;
	}
	return {
		isNew: entry.type === 'navigate',
		arrived: performance.timeOrigin + entry.responseStart,
		// What was asked anew and found unchanged (304) is shorter than the page.
		fromNetwork: entry.transferSize > 0 && entry.transferSize >= entry.encodedBodySize,
	};
}

/** Not in every browser, and not before the page is here. */
const isNavigation = ( entry: PerformanceEntry | undefined ): entry is PerformanceNavigationTiming =>
	entry !== undefined && 'transferSize' in entry && 'responseStart' in entry && entry.responseStart !== 0;
