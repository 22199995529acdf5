import { __ } from '@wordpress/i18n';
import { firewallLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { refusesText } from '../diagnosis/saving';
import { answered, exceptTheRestApi, placed, stoppedBy } from '../diagnosis/saving-words';
import { text } from '../diagnosis/text';

/** Covers: a firewall that refuses whatever carries a text, blocks or none: by the field content, by its length, by a rule for forms. */
export const textRefused: Rule = defineRule( {
	id: 'text-refused',
	severity: 'critical',
	confidence: 'proven',
	...stoppedBy( [ 'postPlain' ] ),
	property: 'content',
	needs: [ 'postPlain', 'postBare' ],
	when: refusesText,
	title: [ text( __( 'A firewall in front of WordPress refuses posts that contain any text', 'rest-health' ) ) ],
	explanation: [
		...answered(
			[ 'postPlain' ],
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The route that saves posts was sent something twice: an empty object reached WordPress; two plain words in the field content were answered %1$s by something before WordPress. So a rule refuses what is written. Nothing was saved by either.',
				'rest-health'
			),
			__(
				'The route that saves posts was sent something twice: an empty object reached WordPress; with two plain words in the field content, the connection broke off. So a rule refuses what is written. Nothing was saved by either.',
				'rest-health'
			)
		),
	],
	fix: [
		...exceptTheRestApi( [ 'postPlain' ] ),
		text(
			__(
				'Ask your host which firewall rule refuses the field content in what is sent to the REST API, and to except these addresses from that one rule.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'POST requests to this site’s REST API (addresses below /wp-json/wp/v2/) are refused before they reach WordPress as soon as they carry a text in the field content, be it two plain words; empty ones pass. So nothing can be saved in the WordPress editor. Please tell me which rule refuses them, and except these addresses from that one rule.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	affected: [ text( __( 'Everybody who saves posts and pages in the block editor', 'rest-health' ) ) ],
	remarks: placed,
} );
