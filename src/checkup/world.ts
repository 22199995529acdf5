import apiFetch from '@wordpress/api-fetch';

/** Everything outside that the collector touches. Passed in, so that a test can hold the world still. */
export interface World {
	readonly fetch: typeof window.fetch;
	/** The page's own apiFetch, with the middlewares of whoever is on the page. */
	readonly apiFetch: ( options: object ) => Promise< unknown >;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Origin of the page. */
	readonly origin: string;
	readonly online: () => boolean;
	/** Calls back when the page is left or closed, until the function that it gives is called. */
	readonly onLeaving: ( leave: () => void ) => () => void;
}

/** The browser. Every function is called as its owner's method: a bare `fetch` refuses any other `this`. */
export const browserWorld = (): World => ( {
	fetch: ( input, init ) => window.fetch( input, init ),
	apiFetch: ( options ) => apiFetch< unknown >( options ),
	now: () => Date.now(),
	origin: window.location.origin,
	online: () => window.navigator.onLine,
	onLeaving: ( leave ) => {
		window.addEventListener( 'pagehide', leave );
		return () => window.removeEventListener( 'pagehide', leave );
	},
} );
