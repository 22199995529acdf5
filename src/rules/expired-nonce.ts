import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { nonceInAddress, nonceRefused, nonceSpoilt } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: a nonce that expired in a tab that stayed open (row 1), or that belongs to a login from before (another session of the same user).
 * Core: rest_cookie_check_errors().
 */
export const expiredNonce: Rule = defineRule( {
	id: 'expired-nonce',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'authentication',
	needs: [ 'pageNonce', 'freshNonce' ],
	when: all(
		nonceRefused( 'pageNonce' ),
		passed( 'freshNonce' ),
		any( is( 'freshNonce.renewedNonce', true ), is( 'freshNonce.seenUser', true ) ),
		not( any( nonceSpoilt, nonceInAddress ) ),
		steady
	),
	title: [
		textWhen(
			any( failed( 'index' ), failed( 'post' ), failed( 'postBlocks' ), failed( 'postOverride' ) ),
			__( 'This page carries an expired nonce', 'rest-health' )
		),
		text( __( 'This page carries an expired nonce; your site is fine', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A nonce is a key that WordPress prints into every admin page; it lasts a day at most. WordPress answered %1$s to the nonce of this page and accepted a new one, so your login is valid and only this page is too old: older than a day, or than your last login.',
				'rest-health'
			),
			'pageNonce.status'
		),
	],
	fix: [
		text(
			__(
				'Reload this page. If “Updating failed” stands in another tab, copy your text there first, then reload that tab too.',
				'rest-health'
			)
		),
	],
	action: 'reload',
	who: [ text( __( 'This browser tab', 'rest-health' ) ) ],
	where: [ text( __( 'WordPress’s own nonce check, as designed', 'rest-health' ) ) ],
	affected: [ text( __( 'You, in tabs that stayed open', 'rest-health' ) ) ],
} );
