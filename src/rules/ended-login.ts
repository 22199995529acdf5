import { __ } from '@wordpress/i18n';
import { all, any, is, not, passed } from '../diagnosis/conditions';
import { loggedOutMeanwhile, nonceRefused, nonceSpoilt } from '../diagnosis/logins';
import { text, textWhen } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/** Covers: the login ends, or another one begins, between two probes of the same checkup. One that had ended before is `ended-session`. */
export const endedLogin: Rule = defineRule( {
	id: 'ended-login',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [ 'pageNonce' ],
	when: any(
		loggedOutMeanwhile,
		all(
			// A new nonce that is refused while the page's own still works is another fault than a login that ended.
			not( all( nonceRefused( 'freshNonce' ), passed( 'apiFetch' ) ) ),
			not( nonceSpoilt ),
			any( passed( 'pageNonce' ), passed( 'freshNonce' ) ),
			any(
				nonceRefused( 'post' ),
				nonceRefused( 'postBlocks' ),
				nonceRefused( 'postOverride' ),
				all( nonceRefused( 'apiFetch' ), is( 'post.passed', false, null ) ),
				all( passed( 'pageNonce' ), nonceRefused( 'freshNonce' ) )
			)
		)
	),
	explains: [ 'unstable', 'loopback-failure', 'nonce-endpoint-refused' ],
	title: [ text( __( 'Your login ended while the checkup ran', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			loggedOutMeanwhile,
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'When the checkup began, admin-ajax.php still knew you and gave you a new nonce. Then the REST API refused that nonce and this page’s with %1$s, and now admin-ajax.php does not know you either. So you were logged out meanwhile: in another tab, or by a plugin; one that logs out whoever asks the REST API does it each time, and nobody can save.',
				'rest-health'
			),
			'freshNonce.status'
		),
		text(
			__(
				'WordPress accepted your nonce at first and refused it a moment later. So you were logged out meanwhile, in another tab or by a plugin that ends logins, and what was asked after that says nothing about the site.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			loggedOutMeanwhile,
			__(
				'Log in again and run the checkup again. If that logs you out again, deactivate the plugin that guards logins or the REST API, and log in once more.',
				'rest-health'
			)
		),
		text( __( 'Reload this page, log in again, and run the checkup again.', 'rest-health' ) ),
	],
	action: 'reload',
	who: [ text( __( 'Somebody who logged you out, or a plugin that ends logins', 'rest-health' ) ) ],
	affected: [ text( __( 'You, until you log in again', 'rest-health' ) ) ],
} );
