import { __ } from '@wordpress/i18n';
import { all, failed, passed } from '../diagnosis/conditions';
import { unsteady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** The same question got two answers. Nobody is blamed: whatever refuses, it does not always. */
export const unstable: Rule = defineRule( {
	id: 'unstable',
	severity: 'recommended',
	confidence: 'proven',
	layer: null,
	needs: [ 'index' ],
	when: unsteady,
	title: [ text( __( 'The REST API answers one moment and fails the next', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			all( failed( 'pageNonce' ), passed( 'pageNonceAgain' ) ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'REST Health asked the same question twice, with nothing changed, and got two answers: first %1$s, then 200. So no setting refuses you; something on the way works only part of the time.',
				'rest-health'
			),
			'pageNonce.status'
		),
		textWhen(
			all( failed( 'index' ), passed( 'indexAgain' ) ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'REST Health asked the same question twice, with nothing changed, and got two answers: first %1$s, then 200. So no setting refuses you; something on the way works only part of the time.',
				'rest-health'
			),
			'index.status'
		),
		text(
			__(
				'REST Health asked the same question twice, with nothing changed, and got two answers: first a failure, then 200. So no setting refuses you; something on the way works only part of the time.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Ask your host whether several servers answer for this site, and whether one of them fails or is overloaded.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'The same request to this site’s REST API is answered one moment and fails the next, with nothing changed. Please see whether several servers or processes answer for this site, and whether one of them fails, is overloaded or has another configuration.',
				'rest-health'
			)
		),
	],
	affected: [ text( __( 'Everybody, now and then', 'rest-health' ) ) ],
} );
