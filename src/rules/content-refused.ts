import { __ } from '@wordpress/i18n';
import { all, not, passed } from '../diagnosis/conditions';
import { refusedBeforeWordPress, steady, toldToWait } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/**
 * Covers: a firewall that refuses the comment marks around a block (OWASP CRS 941180 and its like) and passes the
 * same text without them.
 */
export const contentRefused: Rule = defineRule( {
	id: 'content-refused',
	severity: 'critical',
	confidence: 'proven',
	layer: 'web-server',
	needs: [ 'postPlain', 'postBlocks' ],
	when: all(
		passed( 'postPlain' ),
		refusedBeforeWordPress( 'postBlocks' ),
		not( toldToWait( 'postBlocks' ) ),
		steady
	),
	title: [ text( __( 'A firewall in front of WordPress refuses text that contains blocks', 'rest-health' ) ) ],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The same sentence was sent twice to the route that saves posts: as plain text it reached WordPress, as one paragraph block it was answered %1$s by something before WordPress. So a rule refuses the marks around blocks. Nothing was saved by either.',
				'rest-health'
			),
			'postBlocks.status'
		),
	],
	fix: [
		text(
			__(
				'Ask your host to except the REST API from the firewall rule that refuses HTML comments in posts (in the OWASP core rule set usually rule 941180).',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ text( __( 'A firewall of the web server or CDN', 'rest-health' ) ) ],
	where: [ text( __( 'In front of WordPress', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who saves posts and pages in the block editor', 'rest-health' ) ) ],
} );
