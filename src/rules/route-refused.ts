import { __ } from '@wordpress/i18n';
import { refusalLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { refusesRoute } from '../diagnosis/saving';
import { answered, atItsSetting, placed, stoppedBy } from '../diagnosis/saving-words';
import { text } from '../diagnosis/text';

/** Covers: sending refused at the address of posts (wp/v2/posts) in front of WordPress, while the same passes at another route. */
export const routeRefused: Rule = defineRule( {
	id: 'route-refused',
	severity: 'critical',
	confidence: 'proven',
	...stoppedBy( [ 'postBare' ] ),
	property: 'address',
	needs: [ 'postOverride', 'postBare' ],
	when: refusesRoute,
	title: [ text( __( 'Something in front of WordPress refuses to save at the address of posts', 'rest-health' ) ) ],
	explanation: [
		...answered(
			[ 'postBare' ],
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'An empty object was sent twice in the way of the block editor: at the route of REST Health it reached WordPress; at the route of posts (wp/v2/posts) it was answered %1$s, and nothing in the answer comes from WordPress. So it is the address that is refused, not what is sent.',
				'rest-health'
			),
			__(
				'An empty object was sent twice in the way of the block editor: at the route of REST Health it reached WordPress; at the route of posts (wp/v2/posts) the connection broke off. So it is the address that is refused, not what is sent.',
				'rest-health'
			)
		),
	],
	fix: [
		...atItsSetting(
			[ 'postBare' ],
			/* translators: %1$s: name of a product. %2$s: where it has the setting. */
			__(
				'In %1$s, at %2$s, find the rule that refused this request, and except addresses below /wp-json/wp/v2/ from that one rule.',
				'rest-health'
			)
		),
		text(
			__(
				'Ask your host which rule refuses POST at addresses below /wp-json/wp/v2/, and to make an exception for people who are logged in.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'POST requests to /wp-json/wp/v2/posts of this site are refused before they reach WordPress; the same requests to other addresses below /wp-json/ pass. So nothing can be saved in the WordPress editor. Please tell me which rule refuses that address, and except from it requests that carry a cookie whose name begins with wordpress_logged_in_.',
				'rest-health'
			)
		),
	],
	log: refusalLog,
	affected: [ text( __( 'Everybody who saves posts in the block editor', 'rest-health' ) ) ],
	remarks: placed,
} );
