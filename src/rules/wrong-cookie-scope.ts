import { __ } from '@wordpress/i18n';
import { all, any, is, not } from '../diagnosis/conditions';
import { loginByOtherName, loginLost, pageWithoutLogin } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen, type Text } from '../diagnosis/text';

const malformed = is( 'server.cookieDomain', 'malformed' );
const foreign = is( 'server.cookieDomain', 'foreign' );

/** Every way of saying it ends with the status where there is one. */
const said = ( ...texts: readonly Text[] ): readonly [ ...Text[], Text ] => [
	...texts,
	text(
		__(
			'wp-admin knows you by a cookie of its own. The one for everything else, REST requests included, does not even reach wp-admin. So WordPress takes you for a visitor in REST requests and refuses your nonce.',
			'rest-health'
		)
	),
];

/**
 * Covers: COOKIE_DOMAIN with a scheme, a port or another host in it, COOKIEPATH and SITECOOKIEPATH beside the REST API’s path (row 14). The browser then keeps
 * the logged-in cookie back, while wp-admin has a cookie of its own; also where only the latter ever comes.
 */
export const wrongCookieScope: Rule = defineRule( {
	id: 'wrong-cookie-scope',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'wordpress',
	needs: [],
	shows: [ 'cookie', 'pageNonce', 'freshNonce' ],
	when: all(
		any( loginLost, pageWithoutLogin ),
		any(
			malformed,
			foreign,
			is( 'server.cookiePath', 'foreign' ),
			all( loginLost, is( 'server.loginCookie', false ), is( 'server.cookieTooStrict', false, null ) )
		),
		not( loginByOtherName ),
		steady
	),
	explains: [ 'lost-login-cookie' ],
	title: [
		textWhen( malformed, __( 'COOKIE_DOMAIN is no domain, so your login does not arrive', 'rest-health' ) ),
		textWhen( foreign, __( 'COOKIE_DOMAIN names another host than the REST API’s', 'rest-health' ) ),
		textWhen(
			is( 'server.cookiePath', 'foreign' ),
			__( 'The login cookie is for a path in which the REST API is not', 'rest-health' )
		),
		text( __( 'Only one of WordPress’s two login cookies is left', 'rest-health' ) ),
	],
	explanation: said(
		textWhen(
			malformed,
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'In wp-config.php or a plugin, COOKIE_DOMAIN holds more than a host name: a scheme (https://), a port or a path. Browsers throw such a cookie away. So WordPress got no login cookie with REST requests and refused even a new nonce with %1$s.',
				'rest-health'
			),
			'freshNonce.status'
		),
		textWhen(
			foreign,
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The REST API’s host is not in the domain that COOKIE_DOMAIN names, so the browser does not send the login cookie there. WordPress took you for a visitor and refused even a new nonce with %1$s.',
				'rest-health'
			),
			'freshNonce.status'
		),
		textWhen(
			is( 'server.cookiePath', 'foreign' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'COOKIEPATH and SITECOOKIEPATH name folders in which the REST API is not, so the browser does not send the login cookie there. WordPress took you for a visitor and refused even a new nonce with %1$s.',
				'rest-health'
			),
			'freshNonce.status'
		)
	),
	fix: [
		textWhen(
			any( malformed, foreign ),
			__( 'In wp-config.php, remove the line with COOKIE_DOMAIN; then log out and in again.', 'rest-health' )
		),
		textWhen(
			is( 'server.cookiePath', 'foreign' ),
			__(
				'In wp-config.php, remove the lines with COOKIEPATH and SITECOOKIEPATH; then log out and in again.',
				'rest-health'
			)
		),
		text(
			__(
				'Log out, delete this site’s cookies in the browser, and log in again; if it stays so, look for a plugin that sets login cookies by itself.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		textWhen(
			any( malformed, foreign, is( 'server.cookiePath', 'foreign' ) ),
			__( 'wp-config.php, or a plugin that defines the same', 'rest-health' )
		),
		text( __( 'The browser, a proxy, or a plugin that sets login cookies', 'rest-health' ) ),
	],
	where: [
		textWhen( any( malformed, foreign ), __( 'The constant COOKIE_DOMAIN', 'rest-health' ) ),
		textWhen(
			is( 'server.cookiePath', 'foreign' ),
			__( 'The constants COOKIEPATH and SITECOOKIEPATH', 'rest-health' )
		),
		text( __( 'The logged-in cookie', 'rest-health' ) ),
	],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
} );
