import type { Settings } from '../settings';
import type { Answer } from './answer';
import { buildBody, type Payload } from './body';
import { headerNonce, type Nonces } from './nonces';
import { isSameOrigin } from './origin';
import { isOfRest, isZero, type Probe, sendsCookie } from '../probes/probe';
import { sha256Of } from './sha256';

/** The Accept header that api-fetch sends. */
export const ACCEPT = 'application/json, */*;q=0.1';

/** For a page: some plugins answer JSON to who accepts it. */
const ACCEPT_PAGE = 'text/html, */*;q=0.1';

/** A scheme that nobody knows: one that core or a plugin knows could be taken for an attempt to log in. */
const AUTHORIZATION = 'REST-Health probe';

/** What a probe sends. */
export interface ProbeRequest {
	readonly url: string;
	readonly init: RequestInit;
	/** Of what is to arrive as it is, its size and its sum; null where nobody looks. */
	readonly sent: NonNullable< Answer[ 'sent' ] > | null;
}

/** The request of a probe, for a page of this origin. */
export function requestOf(
	probe: Probe,
	settings: Settings,
	nonces: Nonces,
	origin: string,
	body: Payload | null = bodyOf( probe )
): ProbeRequest {
	const url = addressOf( probe, settings );
	return {
		url: isSameOrigin( url, origin ) ? withArguments( url, probe, nonces ) : url,
		init: {
			method: probe.method,
			headers: { ...headersOf( probe, settings, nonces, isSameOrigin( url, origin ) ), ...headersFor( body ) },
			credentials: sendsCookie( probe.identity ) ? 'same-origin' : 'omit',
			redirect: follows( probe ) ? 'follow' : 'manual',
			// The front page as visitors get it, from whatever keeps it for them; a cache passes over who says no-store.
			cache: probe.target === 'front-page' ? 'default' : 'no-store',
			...( body && { body: body.payload } ),
		},
		sent: isZero( probe.target ) ? { bytes: body?.bytes ?? 0, sha256: body?.sha256 ?? OF_NOTHING } : null,
	};
}

/** Where a probe asks. */
export function addressOf( { target, form }: Pick< Probe, 'target' | 'form' >, { urls }: Settings ): string {
	switch ( target ) {
		case 'static-file':
			return urls.staticFile;
		case 'ajax':
			return urls.ajax;
		case 'index':
			return form === 'query' ? urls.queryIndex : urls.index;
		case 'self-test':
			return form === 'query' ? urls.querySelfTest : urls.selfTest;
		case 'routes':
			return urls.routes;
		case 'front-page':
			return urls.frontPage;
		default:
			return urls.zero[ target ] ?? '';
	}
}

/** Whether the request of a probe carries a token: WordPress then watches it, and writes down what it saw. */
export const isSigned = ( probe: Probe, settings: Settings, origin: string ): boolean =>
	isSameOrigin( addressOf( probe, settings ), origin ) && ! follows( probe ) && tokenOf( probe, settings ) !== null;

/** What asks REST has a token, or goes unsigned. */
const tokenOf = ( { name, target, unsigned }: Probe, { run }: Settings ): string | null =>
	isOfRest( target ) && unsigned !== true ? ( run.tokens[ name ] ?? null ) : null;

/** Only visitors follow: nothing secret may travel to an address that we did not choose. */
const follows = ( { follow, identity }: Probe ): boolean => follow === true && identity === 'visitor';

/**
 * To another origin goes nothing secret, and no header of our own either: it would make the browser ask for permission first.
 * Through apiFetch the nonce is left to its own middleware, as for every request of the block editor.
 */
function headersOf( probe: Probe, settings: Settings, nonces: Nonces, sameOrigin: boolean ): Record< string, string > {
	const sendsNonce = sameOrigin && probe.by !== 'api-fetch';
	const nonce = sendsNonce ? headerNonce( probe.identity, nonces ) : null;
	const token = sameOrigin && ! follows( probe ) ? tokenOf( probe, settings ) : null;
	return {
		Accept: probe.target === 'front-page' ? ACCEPT_PAGE : ACCEPT,
		...( probe.identity === 'authorization' && sameOrigin && { Authorization: AUTHORIZATION } ),
		...( nonce !== null && { 'X-WP-Nonce': nonce } ),
		...( token !== null && { 'X-REST-Health-Probe': token } ),
		...( probe.override && { 'X-HTTP-Method-Override': probe.override } ),
	};
}

/** GET and DELETE carry nothing. */
const bodyOf = ( { method, target, body }: Probe ): Payload | null =>
	method === 'POST' || method === 'PUT' ? buildBody( target, body ) : null;

const headersFor = ( body: Payload | null ): Record< string, string > => ( {
	...( body?.type && { 'Content-Type': body.type } ),
	...( body?.disposition && { 'Content-Disposition': body.disposition } ),
} );

const OF_NOTHING = sha256Of( new Uint8Array() );

/** What the probe sends in the address. */
const withArguments = ( url: string, { identity, methodInAddress }: Probe, { page }: Nonces ): string =>
	[
		...( identity === 'query-nonce' ? [ `_wpnonce=${ encodeURIComponent( page ) }` ] : [] ),
		...( methodInAddress === true ? [ '_method=PUT' ] : [] ),
	].reduce( withArgument, url );

/**
 * Appended by hand: URLSearchParams would also rewrite the slashes of `rest_route`, and a firewall sees the difference.
 */
const withArgument = ( url: string, argument: string ): string =>
	`${ url }${ url.includes( '?' ) ? '&' : '?' }${ argument }`;
