import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from '../diagnosis/conditions';
import { firewallLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { stillLetIn, stoppedAsIs } from '../diagnosis/saving';
import { answered, placed, stoppedBy } from '../diagnosis/saving-words';
import { text } from '../diagnosis/text';

/** Covers: a firewall or server that lets POST pass as a form sends it, and refuses Content-Type: application/json. */
export const jsonRefused: Rule = defineRule( {
	id: 'json-refused',
	severity: 'critical',
	confidence: 'proven',
	...stoppedBy( [ 'post' ] ),
	property: 'content-type',
	needs: [ 'pageNonce', 'post', 'postForm' ],
	when: all(
		passed( 'pageNonce' ),
		is( 'index.passed', true, null ),
		stoppedAsIs( 'post' ),
		passed( 'postForm' ),
		not( passed( 'postBlocks' ) ),
		stillLetIn
	),
	explains: [ 'edge-refusal', 'firewall-refusal', 'firewall-plugin-refusal', 'edge-challenge' ],
	title: [ text( __( 'Something in front of WordPress refuses what is sent as JSON', 'rest-health' ) ) ],
	explanation: [
		...answered(
			[ 'post' ],
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The same route was sent something twice (POST): as a form sends it, it reached WordPress; as JSON (Content-Type: application/json) it was answered %1$s, and nothing in the answer comes from WordPress. The block editor sends everything as JSON, so it can save nothing.',
				'rest-health'
			),
			__(
				'The same route was sent something twice (POST): as a form sends it, it reached WordPress; as JSON (Content-Type: application/json) it broke off without an answer. The block editor sends everything as JSON, so it can save nothing.',
				'rest-health'
			)
		),
	],
	fix: [ text( __( 'Ask your host to allow the content type application/json for the REST API.', 'rest-health' ) ) ],
	action: null,
	letter: [
		text(
			__(
				'POST requests with Content-Type: application/json to this site’s REST API (addresses below /wp-json/) are refused before they reach WordPress; sent as a form, they pass. The WordPress editor saves with JSON only. Please allow that content type for these addresses.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	affected: [ text( __( 'Everybody who saves in the block editor', 'rest-health' ) ) ],
	remarks: placed,
} );
