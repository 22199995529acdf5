import { __ } from '@wordpress/i18n';
import { passed } from '../diagnosis/conditions';
import { firewallLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { refusesOverride, stopped } from '../diagnosis/saving';
import { answered, placed, stoppedBy } from '../diagnosis/saving-words';
import { text, textWhen } from '../diagnosis/text';

/** Covers: the header X-HTTP-Method-Override refused in front of WordPress: rule 920450 of the OWASP core rule set 4, or a rule of the server. */
export const overrideRefused: Rule = defineRule( {
	id: 'override-refused',
	severity: 'critical',
	confidence: 'proven',
	...stoppedBy( [ 'postOverride' ] ),
	property: 'override',
	needs: [ 'pageNonce', 'post', 'postOverride' ],
	when: refusesOverride,
	title: [ text( __( 'Something in front of WordPress refuses the way the editor saves', 'rest-health' ) ) ],
	explanation: [
		...answered(
			[ 'postOverride' ],
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Reading and sending through the REST API work. Sending the same with the header X-HTTP-Method-Override, as the block editor does to update, was answered %1$s, and nothing in the answer comes from WordPress.',
				'rest-health'
			),
			__(
				'Reading and sending through the REST API work. Sending the same with the header X-HTTP-Method-Override, as the block editor does to update, broke off without an answer.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__( 'Ask your host to allow the request header X-HTTP-Method-Override for the REST API.', 'rest-health' )
		),
	],
	action: null,
	letter: [
		text(
			__(
				'POST requests with the header X-HTTP-Method-Override are refused before they reach WordPress, so that nothing can be updated in the WordPress editor. Please let that header pass for addresses below /wp-json/ (in the OWASP core rule set 4 it is rule 920450).',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	affected: [ text( __( 'Everybody who updates posts and pages in the block editor', 'rest-health' ) ) ],
	remarks: [
		textWhen(
			passed( 'postInQuery' ),
			__(
				'The same request with the method in its address (_method=PUT) passed: so it is the header alone that is refused, and not updating.',
				'rest-health'
			)
		),
		textWhen(
			stopped( 'postInQuery' ),
			__(
				'With the method in its address (_method=PUT) instead of the header it was refused as well: so it is updating that is refused, by whatever means it is asked for.',
				'rest-health'
			)
		),
		...placed,
	],
} );
