import { __ } from '@wordpress/i18n';
import { all, is } from '../diagnosis/conditions';
import { loginByOtherName } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: COOKIEHASH is another one in REST requests than in wp-admin (row 15), because siteurl varies (WP_SITEURL made of the
 * request’s host or path) or a constant is set by a condition.
 */
export const otherCookieName: Rule = defineRule( {
	id: 'other-cookie-name',
	severity: 'critical',
	confidence: 'proven',
	layer: 'wordpress',
	needs: [ 'pageNonce' ],
	when: all( loginByOtherName, steady ),
	explains: [ 'lost-login-cookie', 'expired-nonce', 'ended-login', 'loopback-failure' ],
	title: [ text( __( 'REST requests look for your login under another name', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			is( 'server.cookieName', 'changed' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The name of WordPress’s login cookie ends with a code that it makes of the site’s address (COOKIEHASH). In REST requests that code is another one than in wp-admin, where it is not the usual one either. So WordPress does not find your login, and refused your nonce with %1$s.',
				'rest-health'
			),
			'pageNonce.status'
		),
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The name of WordPress’s login cookie ends with a code that it makes of the site’s address (COOKIEHASH). In REST requests that code is another one than in wp-admin. So WordPress does not find your login, and refused your nonce with %1$s.',
				'rest-health'
			),
			'pageNonce.status'
		),
		text(
			__(
				'The name of WordPress’s login cookie ends with a code that it makes of the site’s address (COOKIEHASH). In REST requests that code is another one than in wp-admin, so WordPress does not find your login.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'In wp-config.php, give WP_SITEURL and COOKIEHASH one fixed value each, or remove them; they must not depend on the address that is asked for.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ text( __( 'wp-config.php, or code that changes the site’s address in some requests', 'rest-health' ) ) ],
	where: [ text( __( 'WP_SITEURL or COOKIEHASH', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
} );
