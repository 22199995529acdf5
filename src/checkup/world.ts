import apiFetch from '@wordpress/api-fetch';
import { type Navigation, navigationOf } from './navigation';

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
	/** Calls back with the address whenever this page's Content Security Policy keeps a request from being sent, until the function that it gives is called. */
	readonly onPolicyBlock: ( block: ( address: string ) => void ) => () => void;
	/** Whether a service worker stands between this page and the network. */
	readonly serviceWorker: () => boolean;
	/** How this page came; null where the browser does not tell, or its clock was set meanwhile. */
	readonly navigation: () => Navigation | null;
	/** A text that outlives the page, where the browser keeps one. */
	readonly memory: { readonly read: () => string | null; readonly write: ( text: string ) => void };
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
	onPolicyBlock: ( block ) => {
		const hear = ( { disposition, effectiveDirective, blockedURI }: SecurityPolicyViolationEvent ) => {
			if ( disposition === 'enforce' && effectiveDirective === 'connect-src' ) {
				block( blockedURI );
			}
		};
		document.addEventListener( 'securitypolicyviolation', hear );
		return () => document.removeEventListener( 'securitypolicyviolation', hear );
	},
	// Where the page is not served by https there is none, and no such property.
	serviceWorker: () => Boolean( window.navigator.serviceWorker?.controller ),
	navigation: () => navigationOf( window.performance, Date.now() ),
	memory: browserMemory( 'rest-health-refusals' ),
	onLeaving: ( leave ) => {
		window.addEventListener( 'pagehide', leave );
		return () => window.removeEventListener( 'pagehide', leave );
	},
} );

/** A browser that keeps nothing throws already when it is asked for the place. */
const browserMemory = ( key: string ): World[ 'memory' ] => ( {
	read: () => {
		try {
			return window.localStorage.getItem( key );
		} catch {
			return null;
		}
	},
	write: ( text ) => {
		try {
			window.localStorage.setItem( key, text );
		} catch {
			// Then a refusal is remembered for the life of the page only.
		}
	},
} );
