import { send } from './wire';
import type { Plain } from './wire';

export type { Plain } from './wire';

/** Who sends a request: nobody; somebody with the cookie alone; with cookie and nonce; with a nonce that is wrong. */
type Identity = 'visitor' | 'cookie' | 'nonce' | 'wrong-nonce';

export interface Asking {
	readonly path: string;
	readonly method?: string;
	readonly as?: Identity;
	readonly headers?: Readonly< Record< string, string > >;
	readonly body?: string;
}

/** Cookie and nonce of somebody who logged in. */
export interface Session {
	readonly cookie: string;
	readonly nonce: string;
}

/** What stock apiFetch sends. */
const accept = 'application/json, */*;q=0.1';

/** Basic: for a site behind HTTP Basic authentication. */
export const basicHeader = ( basic?: { username: string; password: string } ): Record< string, string > =>
	basic
		? { authorization: `Basic ${ Buffer.from( `${ basic.username }:${ basic.password }` ).toString( 'base64' ) }` }
		: {};

/**
 * Logs in through the real form and gets a nonce: from admin-ajax, or from the media screen when admin-ajax is refused.
 *
 * @param address        Of the site.
 * @param login          Login name, also the password.
 * @param basic          For HTTP Basic authentication in front of the site.
 * @param basic.username
 * @param basic.password
 */
export async function logIn(
	address: string,
	login: string,
	basic?: { username: string; password: string }
): Promise< Session > {
	const wall = basicHeader( basic );
	const answer = await send( `${ address }/wp-login.php`, {
		method: 'POST',
		headers: {
			...wall,
			cookie: 'wordpress_test_cookie=WP+Cookie+check',
			'content-type': 'application/x-www-form-urlencoded',
		},
		body: new URLSearchParams( { log: login, pwd: login, testcookie: '1' } ).toString(),
	} );
	const cookie = answer.headers
		.getSetCookie()
		.map( ( one ) => one.split( ';' )[ 0 ] )
		.join( '; ' );
	if ( ! cookie.includes( 'wordpress_logged_in_' ) ) {
		throw new Error( `${ login } could not log in: ${ answer.status }` );
	}
	const read = async ( path: string ) =>
		( await send( address + path, { method: 'GET', headers: { ...wall, cookie } } ) ).body;
	const nonce = await read( '/wp-admin/admin-ajax.php?action=rest-nonce' );
	if ( /^\w{10}$/.test( nonce ) ) {
		return { cookie, nonce };
	}
	const screen = await read( '/wp-admin/upload.php' );
	return { cookie, nonce: /wpApiSettings = \{[^}]*"nonce":"(\w+)"/.exec( screen )?.[ 1 ] ?? '' };
}

function identity( as: Identity, session: Session | null ): Record< string, string > {
	if ( as === 'visitor' || session === null ) {
		return {};
	}
	const nonces = {
		cookie: {},
		nonce: { 'x-wp-nonce': session.nonce },
		'wrong-nonce': { 'x-wp-nonce': 'deadbeef00' },
	};
	return { cookie: session.cookie, ...nonces[ as ] };
}

/**
 * Sends one request and follows no redirect.
 *
 * @param address  Of the site.
 * @param asking   What to ask.
 * @param session  Of whoever asks; a visitor needs none.
 * @param patience Seconds to wait for the whole answer.
 */
export async function ask(
	address: string,
	asking: Asking,
	session: Session | null,
	patience = 30
): Promise< Plain | null > {
	try {
		return await send( address + asking.path, {
			method: asking.method ?? 'GET',
			headers: { accept, ...identity( asking.as ?? 'visitor', session ), ...asking.headers },
			...( asking.body === undefined ? {} : { body: asking.body } ),
			patience,
		} );
	} catch {
		return null;
	}
}
