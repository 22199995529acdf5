import { __ } from '@wordpress/i18n';
import { askCulprit } from '../diagnosis/advice';
import { named, who } from '../diagnosis/culprit';
import { besides } from '../diagnosis/doubts';
import { whereRefused } from '../diagnosis/place';
import { all, is, not, passed } from '../diagnosis/conditions';
import { edgeOrOrigin, howPlaced, READING, whereInFront, whoInFront } from '../diagnosis/edge-or-origin';
import { askedByServerAlone, byNobodyKnown, whoIsRefused } from '../diagnosis/in-front';
import { firewallLog } from '../diagnosis/logs';
import { fairVantage, isServersPage, refusedBeforeWordPress, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: a refusal in front of WordPress by a page that we do not know: a CDN, an edge firewall, a firewall that
 * PHP loads first.
 */
export const refusalBeforeWordpress: Rule = defineRule( {
	id: 'refusal-before-wordpress',
	severity: 'critical',
	confidence: null,
	layer: null,
	layers: edgeOrOrigin( READING ),
	property: 'address',
	needs: [ 'index' ],
	when: all(
		refusedBeforeWordPress( 'index' ),
		is( 'index.status', 401, 403, 405, 406, 410 ),
		not( isServersPage( 'index' ) ),
		byNobodyKnown( 'index' ),
		not( all( passed( 'pageNonce' ), passed( 'loopbackVisitor' ) ) ),
		fairVantage,
		steady
	),
	explains: [ 'loopback-failure' ],
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s refuses requests before they reach the REST API', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s refuses requests before they reach the REST API', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s refuses requests before they reach the REST API', 'rest-health' ),
		} ),
		textWhen(
			refusedBeforeWordPress( 'queryForm' ),
			__( 'Something refuses requests before they reach the REST API', 'rest-health' )
		),
		text( __( 'Something in front of WordPress refuses requests for the REST API', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A request for the REST API got %1$s, and nothing in the answer comes from WordPress. REST Health does not know the page that came, so it may be a CDN, a firewall of your host, or a plugin that ends the request without a word of WordPress.',
				'rest-health'
			),
			'index.status'
		),
	],
	fix: [
		...askCulprit,
		text(
			__(
				'At Tools → REST Health, copy the report and send it to your host; ask which firewall or rule answers there.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'Requests for this site’s REST API (addresses below /wp-json/) are refused before WordPress is asked, by a page that nobody knows. Please tell me which firewall, proxy or rule answers there, and make an exception from that one rule for these addresses.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	who: [ ...who( 'refused' ), ...whoInFront( READING ) ],
	where: [ ...whereRefused(), ...whereInFront( READING ) ],
	culprits: [ 'pageNonce', 'index' ],
	affected: whoIsRefused,
	remarks: [
		askedByServerAlone,
		text(
			/* translators: %1$s: name of a product, for example Cloudflare. */
			__(
				'The answer came through %1$s. That need not mean that it refused: what stands behind it may have.',
				'rest-health'
			),
			'index.via'
		),
		...howPlaced( READING ),
		...besides( 'pageNonce', 'index' ),
	],
} );
