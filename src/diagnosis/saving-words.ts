import { __ } from '@wordpress/i18n';
import { all, failed, is, type Condition } from './conditions';
import { edgeOrOrigin, howPlaced, SAVING, whereInFront, whoInFront } from './edge-or-origin';
import { onlyWhen, text, textWhen, type Text, type Words } from './text';
import type { ExchangeName } from '../evidence';
import type { Rule } from './rule';

/* What is said of whoever refuses a part of a request that saves. */

type Names = readonly ExchangeName[];

/** Of those that the rule looks at, one that never came to WordPress. The rule’s condition says the rest; the page carries this many times. */
export const spokenOf = ( name: ExchangeName ): Condition =>
	all( failed( name ), is( `${ name }.trace.reached`, 'nothing', null ), is( `${ name }.depth`, 'nothing', null ) );

/** By whose page it was, else by the server’s two requests to itself. */
export const savingLayers = ( names: Names ): Rule[ 'layers' ] => [
	...names.flatMap( ( name ): Rule[ 'layers' ] => [
		{ layer: 'plugin', when: is( `${ name }.productKind`, 'plugin' ) },
		{ layer: 'edge', when: is( `${ name }.productKind`, 'edge', 'host' ) },
	] ),
	...edgeOrOrigin( SAVING ),
];

/** Whoever is known by a mark, else where it stands, else what it may be. */
export const whoStops = ( names: Names ): readonly Text[] => [
	...names.flatMap( ( name ) =>
		onlyWhen( spokenOf( name ), [
			textWhen(
				is( `${ name }.productSure`, true ),
				/* translators: %1$s: name of a product, for example Cloudflare. */
				__( '%1$s, by a mark of its own in the answer', 'rest-health' ),
				`${ name }.product`
			),
			/* translators: %1$s: name of a product, for example Cloudflare. */
			text( __( 'By its page it looks like %1$s', 'rest-health' ), `${ name }.product` ),
		] )
	),
	...whoInFront( SAVING ),
	text( __( 'A firewall, the web server, a proxy or a CDN', 'rest-health' ) ),
];

export const whereStopped: readonly Text[] = [
	...whereInFront( SAVING ),
	text( __( 'In front of WordPress', 'rest-health' ) ),
];

export const placed: readonly Text[] = howPlaced( SAVING );

/** Where that product has the setting. */
export const atItsSetting = ( names: Names, template: string ): readonly Text[] =>
	names.flatMap( ( name ) =>
		onlyWhen( spokenOf( name ), [ text( template, `${ name }.product`, `${ name }.productSetting` ) ] )
	);

/**
 * What one of these was answered: a sentence with its status (%1$s), or that it broke off.
 * @param names
 * @param withStatus
 * @param brokenOff
 */
export const answered = ( names: Names, withStatus: string, brokenOff: string ): Words => [
	...names.flatMap( ( name ) => onlyWhen( spokenOf( name ), [ text( withStatus, `${ name }.status` ) ] ) ),
	text( brokenOff ),
];

/** The same, of the whole REST API. */
export const exceptTheRestApi = ( names: Names ): readonly Text[] =>
	atItsSetting(
		names,
		/* translators: %1$s: name of a product. %2$s: where it has the setting. */
		__(
			'In %1$s, at %2$s, find the rule that refused this request, and except the REST API from that one rule.',
			'rest-health'
		)
	);

/** What each rule about one of these says alike: in which layer, by whom and where it was stopped. */
export const stoppedBy = ( names: Names ): Pick< Rule, 'layer' | 'layers' | 'who' | 'where' > => ( {
	layer: 'web-server',
	layers: savingLayers( names ),
	who: whoStops( names ),
	where: whereStopped,
} );
