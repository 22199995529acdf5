import { __ } from '@wordpress/i18n';
import { all, is, not } from '../diagnosis/conditions';
import { loginByOtherName, loginLost, nonceSpoilt } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: the logged-in cookie not reaching the REST API: stripped on the way, or not sent because of its path or
 * domain or flags (row 14, SameSite), while wp-admin gets its own cookie.
 */
export const lostLoginCookie: Rule = defineRule( {
	id: 'lost-login-cookie',
	severity: 'critical',
	confidence: 'proven',
	layer: 'authentication',
	needs: [ 'cookie', 'pageNonce', 'freshNonce' ],
	when: all( loginLost, not( loginByOtherName ), not( nonceSpoilt ), steady ),
	title: [ text( __( 'Your login cookie does not reach the REST API', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'loopbackSession.renewedNonce', true ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress got no login cookie with REST requests, so it takes you for a visitor and refuses even a new nonce with %1$s. The cookie does arrive when the server sends it to itself: so this browser does not send it to that address, as happens when the cookie’s path, domain or flags are wrong.',
				'rest-health'
			),
			'freshNonce.status'
		),
		textWhen(
			is( 'loopbackSession.code', 'rest_cookie_invalid_nonce' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress got no login cookie with REST requests, so it takes you for a visitor and refuses even a new nonce with %1$s. It does not arrive when the server sends it to itself either: so something on the way takes it off.',
				'rest-health'
			),
			'freshNonce.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress got no login cookie with REST requests, so it takes you for a visitor and refuses even a new nonce with %1$s. wp-admin does get its cookie.',
				'rest-health'
			),
			'freshNonce.status'
		),
	],
	fix: [
		textWhen(
			is( 'loopbackSession.renewedNonce', true ),
			__(
				'In wp-config.php, remove COOKIE_DOMAIN, COOKIEPATH and SITECOOKIEPATH if they are there; then log out and in again.',
				'rest-health'
			)
		),
		text(
			__(
				'Ask your host or CDN to pass cookies on for the REST API’s address, and not to cache it.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		textWhen(
			is( 'loopbackSession.renewedNonce', true ),
			__( 'The cookie’s path, domain or flags', 'rest-health' )
		),
		textWhen(
			is( 'loopbackSession.code', 'rest_cookie_invalid_nonce' ),
			__( 'A proxy, a cache, or the web server', 'rest-health' )
		),
		text( __( 'Something between the browser and WordPress', 'rest-health' ) ),
	],
	where: [ text( __( 'The logged-in cookie', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
	remarks: [
		textWhen(
			is( 'loopbackSession.renewedNonce', true ),
			__(
				'The browser’s developer tools show the cookie (Application or Storage → Cookies → wordpress_logged_in_…): its Path must be a folder above the REST API’s; “Secure” keeps it from http, and browsers refuse “SameSite=None” without “Secure”.',
				'rest-health'
			)
		),
		textWhen(
			is( 'server.cookieName', 'changed' ),
			__(
				'This site gives its login cookies other names than WordPress does (COOKIEHASH): a proxy that passes on only the names it knows may drop them.',
				'rest-health'
			)
		),
	],
	letter: [
		textWhen(
			not( is( 'loopbackSession.renewedNonce', true ) ),
			__(
				'Requests to /wp-json/ reach PHP without the cookies that the browser sends, so WordPress takes everybody for a visitor and nobody can save. Please pass the Cookie header on for /wp-json/, and do not cache answers to requests that carry a cookie whose name begins with wordpress_logged_in_.',
				'rest-health'
			)
		),
	],
} );
