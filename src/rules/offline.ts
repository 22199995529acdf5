import { __ } from '@wordpress/i18n';
import { all, is } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: a browser that is offline, as it says itself and as nothing that was answered contradicts. A site on this very computer answers without a network. */
export const offline: Rule = defineRule( {
	id: 'offline',
	severity: 'undetermined',
	confidence: 'very-likely',
	layer: 'browser',
	needs: [ 'index', 'staticFile' ],
	when: all(
		is( 'vantage', 'browser' ),
		is( 'browser.online', false ),
		is( 'index.outcome', 'unanswered', 'timed-out' ),
		is( 'staticFile.outcome', 'unanswered', 'timed-out' ),
		is( 'ajax.outcome', 'unanswered', 'timed-out', null ),
		is( 'pageNonce.outcome', 'unanswered', 'timed-out', null )
	),
	title: [ text( __( 'This browser is offline, so nothing could be asked', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'No request got an answer, not even one for a plain file, and the browser itself says that it has no network. So nothing can be said about the site.',
				'rest-health'
			)
		),
	],
	fix: [ text( __( 'Connect this computer to the internet, then run the checkup again.', 'rest-health' ) ) ],
	action: null,
	where: [ text( __( 'This computer’s network', 'rest-health' ) ) ],
	affected: [ text( __( 'You, until the network is back', 'rest-health' ) ) ],
} );
