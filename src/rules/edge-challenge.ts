import { __ } from '@wordpress/i18n';
import {
	askedByServerAlone,
	exceptionInCloudflare,
	isOrLooksLike,
	ofWalled,
	wallsName,
	walledSomewhere,
	whoIsMet,
	type Wall,
} from '../diagnosis/in-front';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

const WALL: Wall = { kinds: [ 'edge', 'firewall', 'host', 'server' ], does: [ 'challenges' ] };

/**
 * Covers: the pages by which edges and hosts find out whether a person is there (Cloudflare, SiteGround, AWS WAF, Imunify360, Vercel,
 * Anubis …), sent in answer to a script, with whatever status.
 */
export const edgeChallenge: Rule = defineRule( {
	id: 'edge-challenge',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'edge',
	needs: [ 'index' ],
	when: walledSomewhere( WALL ),
	explains: [ 'loopback-failure', 'unstable', 'hidden-index', 'rate-limited' ],
	title: [
		...isOrLooksLike(
			WALL,
			/* translators: %1$s: name of a product, for example Cloudflare. */
			__( '%1$s holds REST requests up to look for a person', 'rest-health' ),
			/* translators: %1$s: name of a product, for example Cloudflare. */
			__( 'What looks like %1$s holds REST requests up to look for a person', 'rest-health' )
		),
		text( __( 'Something in front of WordPress holds REST requests up', 'rest-health' ) ),
	],
	explanation: [
		...ofWalled( WALL, ( name ) => [
			text(
				/* translators: %1$s: an HTTP status code, for example 403. %2$s: name of a product, for example Cloudflare. */
				__(
					'Instead of the REST API’s answer came %1$s and a page by which %2$s finds out whether a person is there. A person’s browser passes it; a script cannot, and the block editor saves by a script.',
					'rest-health'
				),
				`${ name }.status`,
				`${ name }.product`
			),
		] ),
		text(
			__(
				'Instead of the REST API’s answer came a page that finds out whether a person is there. A script cannot pass it, and the block editor saves by a script.',
				'rest-health'
			)
		),
	],
	fix: [
		...ofWalled( WALL, ( name ) => [
			text(
				/* translators: %1$s: name of a product. %2$s: where it has the setting, for example Security → WAF → Custom rules. */
				__(
					'In %1$s, at %2$s, except one thing from that check: addresses below /wp-json/ when the request carries a cookie whose name begins with wordpress_logged_in_.',
					'rest-health'
				),
				`${ name }.product`,
				`${ name }.productSetting`
			),
			text(
				/* translators: %1$s: name of a product, for example Cloudflare. */
				__(
					'In %1$s, or through your host, except one thing from that check: addresses below /wp-json/ when the request carries a cookie whose name begins with wordpress_logged_in_.',
					'rest-health'
				),
				`${ name }.product`
			),
		] ),
		text(
			__(
				'Ask your host to except one thing from that check: addresses below /wp-json/ when the request carries a cookie whose name begins with wordpress_logged_in_.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: exceptionInCloudflare,
	letter: [
		text(
			__(
				'A check for bots answers requests for this site’s REST API (addresses below /wp-json/), so that the WordPress editor cannot save. Please except these addresses from that check for requests that carry a cookie whose name begins with wordpress_logged_in_, and leave it on for the rest.',
				'rest-health'
			)
		),
	],
	log: [
		text(
			__(
				'That service’s list of events (at Cloudflare: Security → Events) shows each such request with the rule that held it up.',
				'rest-health'
			)
		),
	],
	who: wallsName( WALL ),
	where: [ text( __( 'In front of the web server', 'rest-health' ) ) ],
	affected: whoIsMet,
	remarks: [ askedByServerAlone ],
} );
