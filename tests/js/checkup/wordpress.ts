import { unseen } from '../../../src/in-page';
import type { Actor, Exchange, Trace } from '../../../src/evidence';
import { passed } from '../nothing-amiss';
import { FRESH_NONCE, type Handler, PAGE_NONCE } from './site';

/** A healthy WordPress with the plugin, as far as the collector can see one. */
export const healthy: Handler = ( { url, method, headers, body }, response ) => {
	const nonce = headers[ 'x-wp-nonce' ] ?? new URL( url, 'http://x' ).searchParams.get( '_wpnonce' );
	const renewed = nonce === PAGE_NONCE || nonce === FRESH_NONCE ? { 'X-WP-Nonce': FRESH_NONCE } : {};
	const json = ( status: number, value: unknown ) =>
		response.writeHead( status, { 'Content-Type': 'application/json', ...renewed } ).end( JSON.stringify( value ) );
	const door = /(?:do=|v1\/)(run|loopback|internal|trace|result)$/.exec( url )?.[ 1 ];
	if ( door !== undefined ) {
		return json( 200, { restHealth: door, data: dataOf( door ) } );
	}
	if ( url.includes( '/static-file' ) ) {
		return response.end( 'REST Health static file\n' );
	}
	if ( url.startsWith( '/wp-admin/admin-ajax.php' ) ) {
		return response.end( FRESH_NONCE );
	}
	if ( typeof nonce === 'string' && nonce !== PAGE_NONCE && nonce !== FRESH_NONCE ) {
		return json( 403, {
			code: 'rest_cookie_invalid_nonce',
			message: 'Cookie check failed',
			data: { status: 403 },
		} );
	}
	if ( url === '/' ) {
		return response.writeHead( 200, { 'Content-Type': 'text/html' } ).end( frontPageWith( '' ) );
	}
	if ( url.includes( 'v1/routes' ) ) {
		return json( 200, {
			answered: true,
			routes: { open: 12, closed: 0, closedRoutes: [], closedOfCore: 0, mayWrite: null },
		} );
	}
	if ( url.includes( 'self-test' ) ) {
		return json( 200, { answered: true, method, user: nonce !== null, bytes: body.length } );
	}
	if ( url.includes( 'posts/0' ) ) {
		return json( 404, { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } } );
	}
	if ( /\/wp\/v2\/|\/batch\//.test( url ) ) {
		return json( 200, {
			answered: true,
			dryRun: { method, sent: method, override: false, bytes: null, sha256: null },
		} );
	}
	return json( 200, { namespaces: [ 'wp/v2' ] } );
};

/** A page of the theme. */
export const frontPageWith = ( script: string ): string =>
	`<!DOCTYPE html>\n<html><head><link rel="https://api.w.org/" href="/wp-json/"></head><body>${ script }</body></html>`;

/** REST refuses everybody; everything else is well. */
export const refusing: Handler = ( request, response ) =>
	/wp-json|rest_route/.test( request.url )
		? response.writeHead( 403, { 'Content-Type': 'text/html' } ).end( '<html><h1>Forbidden</h1></html>' )
		: healthy( request, response );

/** The request is taken and never answered. */
export const hanging: Handler = () => {};

export const exchange: Exchange = {
	...passed,
	seenUser: true,
	seenCookie: true,
	seenNonce: true,
	seenMethod: 'GET',
	software: null,
	milliseconds: 12,
};

export const trace: Trace = { ...unseen, reached: 'answered', cookie: 'none' };

export const actor: Actor = {
	name: 'Closed Doors 2.1',
	kind: 'plugin',
	hook: 'rest_authentication_errors',
	priority: 20,
	place: 'closed-doors/closed-doors.php:42',
	setting: null,
	lets: null,
};

const dataOf = ( door: string ): unknown =>
	( {
		run: { nonce: FRESH_NONCE, run: { id: 'a-new-run', tokens: { index: 'a-new-token' } } },
		loopback: { exchanges: { loopbackVisitor: exchange, loopbackSession: exchange, loopbackFile: exchange } },
		internal: { exchanges: { internal: exchange } },
		trace: { traces: { index: trace, pageNonce: { ...trace, cookie: 'valid' }, loopbackVisitor: trace } },
		result: { saved: true },
	} )[ door ];
