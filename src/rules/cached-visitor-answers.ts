import { __ } from '@wordpress/i18n';
import { all, any, is, not } from '../diagnosis/conditions';
import { keptForAnother, saysKept } from '../diagnosis/kept';
import { anothersAnswer, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: a cache that keeps what visitors get from the REST API, and asks WordPress for everybody who is logged in. Often it is meant. */
export const cachedVisitorAnswers: Rule = defineRule( {
	id: 'cached-visitor-answers',
	severity: 'intended',
	confidence: 'very-likely',
	layer: null,
	needs: [ 'index', 'pageNonce' ],
	when: all(
		any( saysKept( 'index' ), saysKept( 'visitor' ), keptForAnother( 'visitor' ) ),
		is( 'pageNonce.passed', true ),
		not( saysKept( 'pageNonce' ) ),
		not( any( keptForAnother( 'pageNonce' ), keptForAnother( 'cookie' ), keptForAnother( 'wrongNonce' ) ) ),
		not( anothersAnswer ),
		steady
	),
	explains: [ 'probe-header-lost' ],
	aside: all(),
	title: [ text( __( 'Visitors get the REST API’s answers from a cache', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'Something kept an answer of the REST API and gave it to a visitor. What is asked with your login goes to WordPress itself. Many hosts and CDNs do so on purpose; visitors may see data that is some minutes old.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'If visitors see old data in a shop, a search or a form, keep addresses below /wp-json/ out of the cache, in your cache plugin or at your host; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [
		/* translators: %1$s: name of a product, for example Cloudflare. */
		text( __( 'A cache; the answer came through %1$s', 'rest-health' ), 'index.via' ),
		text( __( 'A page cache, a proxy, or a CDN', 'rest-health' ) ),
	],
	where: [ text( __( 'In front of WordPress', 'rest-health' ) ) ],
	affected: [ text( __( 'Visitors, who may see old data', 'rest-health' ) ) ],
} );
