import { __ } from '@wordpress/i18n';
import { firewallLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { refusesBlocks } from '../diagnosis/saving';
import { answered, exceptTheRestApi, placed, stoppedBy } from '../diagnosis/saving-words';
import { text } from '../diagnosis/text';

/**
 * Covers: a firewall that refuses the comment marks around a block (OWASP CRS 941180 and its like) and passes the
 * same text without them.
 */
export const contentRefused: Rule = defineRule( {
	id: 'content-refused',
	severity: 'critical',
	confidence: 'proven',
	...stoppedBy( [ 'postBlocks' ] ),
	property: 'content',
	needs: [ 'postPlain', 'postBlocks' ],
	when: refusesBlocks,
	title: [ text( __( 'A firewall in front of WordPress refuses text that contains blocks', 'rest-health' ) ) ],
	explanation: [
		...answered(
			[ 'postBlocks' ],
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The same sentence was sent twice to the route that saves posts: as plain text it reached WordPress, as one paragraph block it was answered %1$s by something before WordPress. So a rule refuses the marks around blocks. Nothing was saved by either.',
				'rest-health'
			),
			__(
				'The same sentence was sent twice to the route that saves posts: as plain text it reached WordPress, as one paragraph block it broke off without an answer. So a rule refuses the marks around blocks. Nothing was saved by either.',
				'rest-health'
			)
		),
	],
	fix: [
		...exceptTheRestApi( [ 'postBlocks' ] ),
		text(
			__(
				'Ask your host to except the REST API from the firewall rule that refuses HTML comments in posts (in the OWASP core rule set usually rule 941180).',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'A rule of the firewall in front of WordPress refuses text with HTML comments (<!-- … -->) that is sent to the REST API (addresses below /wp-json/). The WordPress editor marks every block that way, so nothing can be saved. In the OWASP core rule set it is usually rule 941180; please except the field content from it for these addresses, or switch on that rule set’s exclusions for WordPress.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	affected: [ text( __( 'Everybody who saves posts and pages in the block editor', 'rest-health' ) ) ],
	remarks: placed,
} );
