import { __ } from '@wordpress/i18n';
import { all, any, failed, is } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { onlyWhen, text, textWhen, type Text } from '../diagnosis/text';

const SEEN = [ 'staticFile', 'ajax', 'index', 'pageNonce', 'visitor', 'post', 'postBlocks', 'postOverride' ] as const;
type Seen = ( typeof SEEN )[ number ];

const stopped = ( name: Seen ) => all( failed( name ), is( `${ name }.productKind`, 'network' ) );
const ofStopped = ( say: ( name: Seen ) => readonly Text[] ): readonly Text[] =>
	SEEN.flatMap( ( name ) => onlyWhen( stopped( name ), say( name ) ) );

/** Covers: proxies of a company or school between this browser and the internet (Zscaler, Squid), which refuse by a page of their own. */
export const corporateProxy: Rule = defineRule( {
	id: 'corporate-proxy',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'browser',
	needs: [],
	when: all( is( 'vantage', 'browser' ), any( ...SEEN.map( stopped ) ) ),
	explains: [ 'blocked-in-browser', 'no-answer', 'unstable' ],
	title: [
		...ofStopped( ( name ) => [
			textWhen(
				is( `${ name }.productSure`, true ),
				/* translators: %1$s: name of a product, for example Zscaler. */
				__( 'Your network’s proxy, %1$s, refuses requests to this site', 'rest-health' ),
				`${ name }.product`
			),
			text(
				/* translators: %1$s: name of a product, for example Zscaler. */
				__( 'What looks like your network’s proxy, %1$s, refuses requests', 'rest-health' ),
				`${ name }.product`
			),
		] ),
		text( __( 'Your network’s proxy refuses requests to this site', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			is( 'loopbackVisitor.passed', true ),
			__(
				'The answer is a page of a proxy that companies and schools put between their computers and the internet. When the site asks itself, the REST API answers. So the site is fine, and your network refuses.',
				'rest-health'
			)
		),
		text(
			__(
				'The answer is a page of a proxy that companies and schools put between their computers and the internet. The site was not asked.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Run the checkup from another network, for example by your phone; if it passes there, ask whoever looks after your network to let this site’s addresses below /wp-json/ pass.',
				'rest-health'
			)
		),
	],
	action: null,
	who: ofStopped( ( name ) => [
		/* translators: %1$s: name of a product, for example Zscaler. */
		text( __( '%1$s, in the network that you are in', 'rest-health' ), `${ name }.product` ),
	] ),
	where: [ text( __( 'Between this browser and the internet', 'rest-health' ) ) ],
	affected: [ text( __( 'Whoever works from that network', 'rest-health' ) ) ],
} );
