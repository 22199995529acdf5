import { __ } from '@wordpress/i18n';
import { all, is, passed } from '../diagnosis/conditions';
import type { Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: a nonce that expired in a tab that stayed open. Core: rest_cookie_check_errors(). */
export const expiredNonce: Rule = {
	id: 'expired-nonce',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'authentication',
	needs: [ 'pageNonce', 'freshNonce' ],
	when: all( is( 'pageNonce.code', 'rest_cookie_invalid_nonce' ), passed( 'freshNonce' ), is( 'freshNonce.renewedNonce', true ) ),
	explains: [],
	title: [ text( __( 'This page carries an expired nonce; your site is fine', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A nonce is a key that WordPress prints into every admin page; it lasts a day at most. WordPress answered %1$s to the nonce of this page and accepted a new one, so your login is valid and the page is old.',
				'rest-health'
			),
			'pageNonce.status'
		),
	],
	fix: [ text( __( 'Copy what you have not saved in other tabs, then reload them and this page.', 'rest-health' ) ) ],
	action: 'reload',
	who: [ text( __( 'This browser tab', 'rest-health' ) ) ],
	where: [ text( __( 'WordPress’s own nonce check, as designed', 'rest-health' ) ) ],
	affected: [ text( __( 'You, in tabs that stayed open', 'rest-health' ) ) ],
	remarks: [],
};
