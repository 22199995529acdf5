import {
	createServer,
	type IncomingHttpHeaders,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { probes } from '../../../src/probes';
import { isOfRest, type Probe } from '../../../src/probes/probe';
import type { World } from '../../../src/checkup/world';
import type { Settings } from '../../../src/settings';
import { calm, server as facts } from '../nothing-amiss';
import { settingsOf } from '../settings';

export const PAGE_NONCE = '0123456789';
export const FRESH_NONCE = 'abcdef0123';
export const RUN = '0f0e0d0c0b0a09080706050403020100';

/** The token of a probe: 60 seconds, one request. */
export const tokenOf = ( name: string ): string => `1795345200.${ RUN }.${ name }.secret`;
const TOKENS = Object.fromEntries(
	probes
		.filter( ( { target, by } ) => isOfRest( target ) && ( by === 'fetch' || by === 'api-fetch' ) )
		.map( ( { name } ) => [ name, tokenOf( name ) ] )
);

/** A request as the site saw it. */
export interface Seen {
	readonly method: string;
	readonly url: string;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

export type Handler = ( request: Seen, response: ServerResponse ) => void;

/** A real server on a loopback port. */
export interface Site {
	readonly origin: string;
	readonly seen: Seen[];
	/** The most requests that were under way at once. */
	readonly most: () => number;
}

const servers: Server[] = [];

/** Closes every server of the test: one that is left open would keep jest from ending. */
export const closeSites = async (): Promise< void > => void ( await Promise.all( servers.splice( 0 ).map( shut ) ) );

/** Opens a server; `closeSites` closes it after the test. */
export async function openSite( handler: Handler ): Promise< Site > {
	const seen: Seen[] = [];
	let [ open, most ] = [ 0, 0 ];
	const server = createServer( async ( request, response ) => {
		most = Math.max( most, ++open );
		response.on( 'close', () => open-- );
		const asked = await see( request );
		seen.push( asked );
		handler( asked, response );
	} );
	servers.push( server );
	await listen( server );
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${ port }`, seen, most: () => most };
}

/** A port on which every connection is reset before a byte is answered. */
export async function openResettingPort(): Promise< { origin: string; close: () => void } > {
	const server = createSocketServer( ( socket ) => socket.once( 'data', () => socket.resetAndDestroy() ) );
	await new Promise< void >( ( done ) => server.listen( 0, '127.0.0.1', done ) );
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${ port }`, close: () => server.close() };
}

const see = async ( request: IncomingMessage ): Promise< Seen > => {
	let body = '';
	for await ( const chunk of request ) {
		body += chunk;
	}
	return { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
};

const listen = ( server: Server ) => new Promise< void >( ( done ) => server.listen( 0, '127.0.0.1', done ) );

const shut = ( server: Server ) =>
	new Promise< void >( ( done ) => {
		server.close( () => done() );
		server.closeAllConnections();
	} );

/** A browser on that origin: it adds the login cookie and hides redirects, which Node's fetch does not. */
export const worldAt = ( origin: string, changes: Partial< World > = {} ): World => {
	const browserFetch: World[ 'fetch' ] = async ( input, init = {} ) => {
		const sendsCookie = init.credentials !== 'omit' && new URL( String( input ) ).origin === origin;
		const headers = { ...( init.headers as object ), ...( sendsCookie && { Cookie: 'wordpress_logged_in=1' } ) };
		const response = await fetch( input, { ...init, headers } );
		return init.redirect === 'manual' && response.headers.has( 'location' ) ? opaqueRedirect() : response;
	};
	return {
		fetch: browserFetch,
		apiFetch: ( options ) => browserFetch( ( options as { url: string } ).url, options ),
		now: () => Date.now(),
		origin,
		...calm,
		...changes,
	};
};

const opaqueRedirect = (): Response =>
	Object.defineProperties( new Response( null ), { type: { value: 'opaqueredirect' }, status: { value: 0 } } );

/** Settings of a site at that origin; the REST root may be elsewhere. */
export const settingsAt = ( origin: string, changes: Partial< Settings > = {}, restOrigin = origin ): Settings => ( {
	...settingsOf( origin, restOrigin ),
	server: { ...facts, software: 'nginx', htaccess: 'not-used', htaccessWritable: null },
	nonce: PAGE_NONCE,
	run: { id: RUN, tokens: TOKENS },
	...changes,
} );

export const named = ( name: Probe[ 'name' ] ): Probe => {
	const probe = probes.find( ( candidate ) => candidate.name === name );
	if ( probe === undefined ) {
		throw new Error( `No probe is called ${ name }.` );
	}
	return probe;
};
