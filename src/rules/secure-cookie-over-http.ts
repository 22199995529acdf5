import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { loginLost, pageWithoutLogin } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Without scripts: this page came by http as well. By https the cookie would have come, and were missing for another reason. */
const unsentToThisPage = all( pageWithoutLogin, is( 'server.https', false ), is( 'server.forwardedHttps', false ) );

/** Covers: the logged-in cookie is set for https only, and the REST API’s address begins with http (row 19). */
export const secureCookieOverHttp: Rule = defineRule( {
	id: 'secure-cookie-over-http',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'wordpress',
	needs: [],
	shows: [ 'cookie', 'pageNonce', 'freshNonce' ],
	when: all( any( loginLost, unsentToThisPage ), is( 'server.cookieTooStrict', true ), steady ),
	explains: [ 'lost-login-cookie', 'wrong-cookie-scope' ],
	title: [ text( __( 'The login cookie is for https only, and the REST API is at http', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress marks the login cookie “Secure”, so the browser sends it by https only. The REST API’s address begins with http: no login cookie arrived there, and even a new nonce was refused with %1$s.',
				'rest-health'
			),
			'freshNonce.status'
		),
		textWhen(
			unsentToThisPage,
			__(
				'WordPress marks the login cookie “Secure”, so the browser sends it by https only. The REST API’s address begins with http, and so does this page’s, with which no login cookie came; wp-admin knows you by a cookie of its own.',
				'rest-health'
			)
		),
		text(
			__(
				'WordPress marks the login cookie “Secure”, so the browser sends it by https only. The REST API’s address begins with http: no login cookie arrived there.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'On Settings → General, let both addresses begin with https, open wp-admin by https, and log in again; without a certificate, ask your host for one.',
				'rest-health'
			)
		),
	],
	action: 'general',
	who: [ text( __( 'The site’s address, or a plugin that makes login cookies secure', 'rest-health' ) ) ],
	where: [
		text( __( 'The flag Secure of the logged-in cookie (the filter secure_logged_in_cookie)', 'rest-health' ) ),
	],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
} );
