import { __ } from '@wordpress/i18n';
import { all, is, not } from '../diagnosis/conditions';
import { anothersAnswer, steady } from '../diagnosis/patterns';
import { text } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/** Covers: determine_current_user set to nobody, nonce_life shortened for REST requests only: the login cookie arrives, and a new nonce is refused all the same. */
export const loginNotRecognised: Rule = defineRule( {
	id: 'login-not-recognised',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [ 'cookie', 'pageNonce', 'freshNonce' ],
	when: all(
		is( 'pageNonce.code', 'rest_cookie_invalid_nonce' ),
		is( 'freshNonce.code', 'rest_cookie_invalid_nonce' ),
		is( 'cookie.seenCookie', true ),
		not( anothersAnswer ),
		steady
	),
	title: [ text( __( 'Your login reaches the REST API, and even a new nonce is refused there', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'WordPress got your login cookie with REST requests and refused a nonce that wp-admin had made a moment before, with %1$s. So code treats your login in REST requests otherwise than in wp-admin: it takes you for nobody (determine_current_user), or for a nonce that lives shorter there (nonce_life).',
				'rest-health'
			),
			'freshNonce.status'
		),
	],
	fix: [
		text(
			__(
				'On the Plugins screen, deactivate plugins that change logins or sessions, one after the other, and run the checkup each time; then look into the theme’s functions.php.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ text( __( 'A plugin or theme', 'rest-health' ) ) ],
	where: [ text( __( 'determine_current_user or nonce_life, in REST requests only', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who is logged in', 'rest-health' ) ) ],
} );
