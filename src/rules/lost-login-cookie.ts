import { __ } from '@wordpress/i18n';
import { all, is } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: the logged-in cookie not reaching the REST API: stripped on the way, or not sent because of its path or
 * domain, while wp-admin gets its own cookie.
 */
export const lostLoginCookie: Rule = defineRule( {
	id: 'lost-login-cookie',
	severity: 'critical',
	confidence: 'proven',
	layer: 'authentication',
	needs: [ 'cookie', 'pageNonce', 'freshNonce' ],
	when: all(
		is( 'pageNonce.code', 'rest_cookie_invalid_nonce' ),
		is( 'freshNonce.code', 'rest_cookie_invalid_nonce' ),
		is( 'cookie.seenCookie', false ),
		steady
	),
	title: [ text( __( 'Your login cookie does not reach the REST API', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'loopbackSession.renewedNonce', true ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress got no login cookie with REST requests, so it takes you for a visitor and refuses even a new nonce with %1$s. The cookie does arrive when the server sends it to itself: so this browser does not send it to that address, as happens when the cookie’s path or domain is wrong.',
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
		textWhen( is( 'loopbackSession.renewedNonce', true ), __( 'The cookie’s path or domain', 'rest-health' ) ),
		textWhen(
			is( 'loopbackSession.code', 'rest_cookie_invalid_nonce' ),
			__( 'A proxy, a cache, or the web server', 'rest-health' )
		),
		text( __( 'Something between the browser and WordPress', 'rest-health' ) ),
	],
	where: [ text( __( 'The logged-in cookie', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
} );
