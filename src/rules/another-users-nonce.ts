import { __ } from '@wordpress/i18n';
import { all, any, is, passed } from '../diagnosis/conditions';
import { nonceRefused } from '../diagnosis/logins';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: somebody else has logged in with this browser since the page was made (row 8). */
export const anotherUsersNonce: Rule = defineRule( {
	id: 'another-users-nonce',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'authentication',
	needs: [ 'pageNonce', 'freshNonce' ],
	when: all(
		nonceRefused( 'pageNonce' ),
		passed( 'freshNonce' ),
		any( is( 'freshNonce.trace.user', 'other' ), is( 'browser.user', 'other' ) ),
		steady
	),
	explains: [ 'expired-nonce' ],
	title: [ text( __( 'This browser is logged in as somebody else than this page', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'This page was made for one user, and now the browser’s cookie belongs to another: WordPress answered %1$s to the nonce of this page and accepted a new one, of somebody else. That happens when you log in by another name in another tab, or switch users by a plugin. What you save from here would be saved by that other user.',
				'rest-health'
			),
			'pageNonce.status'
		),
	],
	fix: [
		text(
			__(
				'Copy texts that are not saved yet, then reload this page: it comes back for whoever is logged in now.',
				'rest-health'
			)
		),
	],
	action: 'reload',
	who: [ text( __( 'This browser: a login in another tab, or a plugin that switches users', 'rest-health' ) ) ],
	where: [ text( __( 'WordPress’s own nonce check, as designed', 'rest-health' ) ) ],
	affected: [ text( __( 'You, in tabs from before', 'rest-health' ) ) ],
} );
