import { all, any, failed, is, not, passed, type Condition } from './conditions';
import type { ExchangeName } from '../evidence';
import { refusedUnseen } from './patterns';

/* Why a nonce or a login was refused, by what WordPress saw of the request. Several rules divide these causes among themselves. */

/** WordPress’s own check of cookie and nonce refused it, and nobody in its words. */
export const nonceRefused = ( name: ExchangeName ): Condition =>
	all( is( `${ name }.code`, 'rest_cookie_invalid_nonce' ), refusedUnseen( name ) );

/** The login cookie came whole, and WordPress no longer accepts it. */
const oldLogin = ( name: ExchangeName ): Condition =>
	is( `${ name }.trace.cookie`, 'expired', 'bad-hash', 'bad-username', 'bad-session' );

/** The requests that carry this page’s login, the plainest first. */
const OWN = [ 'pageNonce', 'freshNonce' ] as const;

const inOwn = ( of: ( name: ( typeof OWN )[ number ] ) => Condition ): Condition =>
	any( ...OWN.map( ( name ) => all( nonceRefused( name ), of( name ) ) ) );

/** WordPress no longer accepts the login cookie. */
export const loginEnded: Condition = inOwn( oldLogin );

/** Only a part of the login cookie came. */
export const loginTruncated: Condition = inOwn( ( name ) => is( `${ name }.trace.cookie`, 'truncated' ) );

/** In REST requests WordPress looks for the login cookie under another name than in wp-admin. */
export const loginByOtherName: Condition = inOwn( ( name ) => is( `${ name }.trace.cookieName`, 'other' ) );

/** The nonce was made empty, or something else, on its way. */
export const nonceSpoilt: Condition = inOwn( ( name ) => is( `${ name }.trace.nonceHeader`, 'empty', 'other' ) );

/** A `_wpnonce` came in the address, which WordPress believes before the header. */
export const nonceInAddress: Condition = any(
	is( 'server.nonceInRoot', true ),
	is( 'pageNonce.trace.nonceInAddress', true ),
	is( 'freshNonce.trace.nonceInAddress', true )
);

/** Every request that may have been answered by PHP with other keys. */
const ANSWERED = [
	'index',
	'visitor',
	'cookie',
	'pageNonce',
	'pageNonceAgain',
	'freshNonce',
	'frontNonce',
	'post',
	'loopbackVisitor',
	'loopbackSession',
] as const;

/** PHP answered with other keys (salts) than those that this page was made with. */
export const otherSalts: Condition = any( ...ANSWERED.map( ( name ) => is( `${ name }.trace.salts`, 'other' ) ) );

/** Another computer answered than the one that made this page. */
export const otherNode: Condition = any( ...ANSWERED.map( ( name ) => is( `${ name }.trace.node`, 'other' ) ) );

/** For whoever is logged out, admin-ajax answers 400 and the digit 0: rest-nonce has no twin for visitors. */
export const saysLoggedOut = ( name: 'ajax' | 'ajaxAgain' ): Condition =>
	all(
		failed( name ),
		is( `${ name }.status`, 400 ),
		is( `${ name }.body`, 'json', 'text' ),
		is( `${ name }.shape`, 'other' )
	);

/** Neither nonce is accepted, and wp-admin, which gave the new one, no longer knows who asks. */
export const loggedOutMeanwhile: Condition = all(
	nonceRefused( 'pageNonce' ),
	nonceRefused( 'freshNonce' ),
	passed( 'ajax' ),
	saysLoggedOut( 'ajaxAgain' )
);

/** No request for the REST API carries the login cookie, and wp-admin works all the same. */
export const loginLost: Condition = all(
	nonceRefused( 'pageNonce' ),
	nonceRefused( 'freshNonce' ),
	is( 'cookie.seenCookie', false ),
	not( failed( 'ajaxAgain' ) )
);

/**
 * Where no script runs, the page itself tells: it knows somebody, and the cookie that REST requests want did not come with it. So nobody could be asked with
 * a login.
 */
export const pageWithoutLogin: Condition = all( is( 'vantage', 'loopback' ), is( 'server.loginCookie', false ) );

/** The login or the nonce is refused for a reason that WordPress can name. */
export const knownLoginFault: Condition = any(
	loginEnded,
	loginTruncated,
	loginByOtherName,
	nonceSpoilt,
	nonceInAddress,
	otherSalts
);

/**
 * Nothing fails that people in a browser need; an old nonce, which has a rule of its own, aside. What is said besides must not take the place of “cannot
 * tell” where something fails that no rule knows.
 */
export const peopleGetThrough: Condition = not(
	any(
		failed( 'index' ),
		failed( 'visitor' ),
		all( failed( 'pageNonce' ), not( passed( 'freshNonce' ) ) ),
		failed( 'post' ),
		failed( 'postBlocks' ),
		failed( 'postOverride' )
	)
);
