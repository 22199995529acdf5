import { __ } from '@wordpress/i18n';
import { all, any, is, not, passed } from '../diagnosis/conditions';
import { nonceRefused, nonceSpoilt } from '../diagnosis/logins';
import { text } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/** Covers: the login ends, or another one begins, between two probes of the same checkup. One that had ended before is `ended-session`. */
export const endedLogin: Rule = defineRule( {
	id: 'ended-login',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [ 'pageNonce' ],
	when: all(
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
	),
	explains: [ 'unstable', 'loopback-failure', 'nonce-endpoint-refused' ],
	title: [ text( __( 'Your login ended while the checkup ran', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'WordPress accepted your nonce at first and refused it a moment later. So you were logged out meanwhile, in another tab or by a plugin that ends logins, and what was asked after that says nothing about the site.',
				'rest-health'
			)
		),
	],
	fix: [ text( __( 'Reload this page, log in again, and run the checkup again.', 'rest-health' ) ) ],
	action: 'reload',
	who: [ text( __( 'Somebody who logged you out, or a plugin that ends logins', 'rest-health' ) ) ],
	affected: [ text( __( 'You, until you log in again', 'rest-health' ) ) ],
} );
