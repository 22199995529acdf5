import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from '../diagnosis/conditions';
import { firewallLog } from '../diagnosis/logs';
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
	snippet: [
		{
			code: 'SecRule REQUEST_URI "@rx (?:/wp-json/|rest_route=)" \\\n\t"id:1000,phase:1,pass,nolog,ctl:ruleRemoveTargetById=941180;ARGS:content,ctl:ruleRemoveTargetById=941180;ARGS:json.content"',
			when: is( 'postBlocks.page', 'apache', 'nginx' ),
		},
	],
	letter: [
		text(
			__(
				'A rule of the firewall in front of WordPress refuses text with HTML comments (<!-- … -->) that is sent to the REST API (addresses below /wp-json/). The WordPress editor marks every block that way, so nothing can be saved. In the OWASP core rule set it is usually rule 941180; please except the field content from it for these addresses, or switch on that rule set’s exclusions for WordPress.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	who: [
		/* translators: %1$s: name of a product, for example Cloudflare. */
		text( __( 'A firewall: %1$s, by a mark in its answer', 'rest-health' ), 'postBlocks.product' ),
		text( __( 'A firewall of the web server or CDN', 'rest-health' ) ),
	],
	where: [ text( __( 'In front of WordPress', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who saves posts and pages in the block editor', 'rest-health' ) ) ],
} );
