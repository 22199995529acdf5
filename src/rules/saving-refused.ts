import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from '../diagnosis/conditions';
import { byNobodyKnown } from '../diagnosis/in-front';
import { refusalLog } from '../diagnosis/logs';
import { toldToWait } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { stillLetIn, stopped } from '../diagnosis/saving';
import { answered, placed, stoppedBy } from '../diagnosis/saving-words';
import { onlyWhen, text } from '../diagnosis/text';

/** POST was refused as a form as well, so it is not the type of what is sent. */
const asFormToo = stopped( 'postForm' );

/** Covers: POST refused or broken off in front of WordPress while GET passes: LimitExcept, limit_except, a rule about methods. */
export const savingRefused: Rule = defineRule( {
	id: 'saving-refused',
	severity: 'critical',
	confidence: 'very-likely',
	...stoppedBy( [] ),
	property: 'method',
	needs: [ 'pageNonce', 'post' ],
	when: all(
		passed( 'pageNonce' ),
		stopped( 'post' ),
		byNobodyKnown( 'post' ),
		not( is( 'post.status', 413 ) ),
		not( passed( 'postForm' ) ),
		not( toldToWait( 'visitor' ) ),
		stillLetIn
	),
	title: [ text( __( 'Something in front of WordPress refuses every kind of saving', 'rest-health' ) ) ],
	explanation: [
		...onlyWhen(
			asFormToo,
			answered(
				[ 'post' ],
				/* translators: %1$s: an HTTP status code, for example 403. */
				__(
					'Reading through the REST API works. Sending (POST) was answered %1$s, as JSON and as a form, and nothing in the answer comes from WordPress. So it is the method that is refused, whatever is sent by it.',
					'rest-health'
				),
				__(
					'Reading through the REST API works. Sending (POST) broke off without an answer, as JSON and as a form, and never reached WordPress. So it is the method that is refused, whatever is sent by it.',
					'rest-health'
				)
			)
		),
		...answered(
			[ 'post' ],
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'Reading through the REST API works. Sending (POST) was answered %1$s, and nothing in the answer comes from WordPress.',
				'rest-health'
			),
			__(
				'Reading through the REST API works. Sending (POST) broke off without an answer and never reached WordPress.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Ask your host which rule of the web server or its firewall refuses POST requests to the REST API.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'POST requests to this site’s REST API (addresses below /wp-json/) are refused before they reach WordPress, so that nothing can be saved in the WordPress editor. Please tell me which rule refuses them, and make an exception from that one rule for these addresses.',
				'rest-health'
			)
		),
	],
	log: refusalLog,
	affected: [ text( __( 'Everybody who saves', 'rest-health' ) ) ],
	remarks: placed,
} );
