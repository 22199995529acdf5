import { __ } from '@wordpress/i18n';
import { firewallLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { refusesUnknownPart } from '../diagnosis/saving';
import { answered, exceptTheRestApi, placed, stoppedBy } from '../diagnosis/saving-words';
import { text } from '../diagnosis/text';

/** Covers: saving as the block editor does refused in front of WordPress, where the questions that tell the part could not all be asked. */
export const updateRefused: Rule = defineRule( {
	id: 'update-refused',
	severity: 'critical',
	confidence: 'very-likely',
	...stoppedBy( [ 'postBlocks' ] ),
	needs: [ 'pageNonce', 'post', 'postBlocks' ],
	when: refusesUnknownPart,
	title: [ text( __( 'Something in front of WordPress refuses what the block editor saves', 'rest-health' ) ) ],
	explanation: [
		...answered(
			[ 'postBlocks' ],
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Reading and sending through the REST API work. One paragraph, sent as the block editor sends it, was answered %1$s, and nothing in the answer comes from WordPress. Which part of the request is refused was not found out this time.',
				'rest-health'
			),
			__(
				'Reading and sending through the REST API work. One paragraph, sent as the block editor sends it, broke off without an answer and never reached WordPress. Which part of the request is refused was not found out this time.',
				'rest-health'
			)
		),
	],
	fix: [
		...exceptTheRestApi( [ 'postBlocks' ] ),
		text(
			__(
				'Wait a minute and run the checkup again, so that REST Health can ask which part is refused; or ask your host which rule refused this request.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'What the WordPress editor sends to save (POST with the header X-HTTP-Method-Override: PUT, a text with <!-- wp: … --> as JSON, to addresses below /wp-json/wp/v2/) is refused before it reaches WordPress. Please tell me which rule refuses it, and make an exception from that one rule for these addresses.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	affected: [ text( __( 'Everybody who saves posts and pages in the block editor', 'rest-health' ) ) ],
	remarks: placed,
} );
