import { __ } from '@wordpress/i18n';
import { all, any, is, passed, type Condition } from './conditions';
import { refusedBeforeWordPress, refusedInRest } from './patterns';
import type { Rule } from './rule';
import { onlyWhen, text, textWhen, type Text } from './text';

/*
 * What refuses in front of WordPress stands on this server or in front of it. The server asks itself twice: by its public address, as
 * everybody does, and straight to this machine under the same name (`pinned`). If only the first is refused, what refuses stands between:
 * a CDN, an edge’s firewall, a proxy. No mark of any product is needed. A server that lets itself pass where it refuses others is not told
 * from that; therefore this is never a proof.
 */

/** The two requests, and what must be so besides, that nothing else keeps the server from asking itself. */
export interface Pair {
	readonly open: 'loopbackVisitor' | 'loopbackSaving';
	readonly pinned: 'loopbackPinned' | 'loopbackSavingPinned';
	readonly control: readonly Condition[];
	readonly controlOfOrigin: readonly Condition[];
}

/** For a rule about the index, or about whatever is asked. The rule itself says that the browser was refused in front of WordPress. */
export const READING: Pair = {
	open: 'loopbackVisitor',
	pinned: 'loopbackPinned',
	control: [],
	controlOfOrigin: [ is( 'loopbackVisitor.via', null ) ],
};

/** The server can read from itself: with the login that saving has, where visitors are refused. */
const readsItself = any( passed( 'loopbackVisitor' ), passed( 'loopbackSession' ) );

/** For a rule about what is saved. */
export const SAVING: Pair = {
	open: 'loopbackSaving',
	pinned: 'loopbackSavingPinned',
	control: [ readsItself ],
	// A server that takes nothing but what comes through its CDN refuses whatever comes straight to it.
	controlOfOrigin: [ readsItself, any( passed( 'loopbackPinned' ), refusedInRest( 'loopbackPinned' ) ) ],
};

/** A web server answered both with the same page of its own: the language compares no two places, so each page is named. */
const sameServersPage = ( { open, pinned }: Pair ): Condition =>
	any(
		...( [ 'apache', 'nginx', 'litespeed' ] as const ).map( ( page ) =>
			all( is( `${ open }.page`, page ), is( `${ pinned }.page`, page ) )
		)
	);

/** What refuses stands in front of this server: straight to this machine, the same request passes. */
export const inFrontOfServer = ( pair: Pair ): Condition =>
	all( refusedBeforeWordPress( pair.open ), passed( pair.pinned ), ...pair.control );

/** This machine refuses by itself, and with the same page. */
export const onServerItself = ( pair: Pair ): Condition =>
	all(
		refusedBeforeWordPress( pair.open ),
		refusedBeforeWordPress( pair.pinned ),
		sameServersPage( pair ),
		...pair.controlOfOrigin
	);

/** For `Rule.layers`. Where neither is shown, the rule says what it says without them. */
export const edgeOrOrigin = ( pair: Pair ): Rule[ 'layers' ] => [
	{ layer: 'edge', when: inFrontOfServer( pair ) },
	{ layer: 'web-server', when: onServerItself( pair ) },
];

/** To stand before the other texts of `Rule.who` … */
export const whoInFront = ( pair: Pair ): readonly Text[] => [
	...onlyWhen( inFrontOfServer( pair ), [
		text(
			/* translators: %1$s: name of a CDN or host, for example Cloudflare. */
			__( '%1$s, or another CDN, proxy or firewall in front of this server', 'rest-health' ),
			`${ pair.open }.via`
		),
		text( __( 'A CDN, a proxy or a firewall in front of this server', 'rest-health' ) ),
	] ),
	textWhen( onServerItself( pair ), __( 'The web server of this machine, or a firewall in it', 'rest-health' ) ),
];

/** … and of `Rule.where`. */
export const whereInFront = ( pair: Pair ): readonly Text[] => [
	textWhen( inFrontOfServer( pair ), __( 'Between the internet and this server', 'rest-health' ) ),
	textWhen( onServerItself( pair ), __( 'On this server, in front of WordPress', 'rest-health' ) ),
];

/** For `Rule.remarks`: how it is known. */
export const howPlaced = ( pair: Pair ): readonly Text[] => [
	textWhen(
		inFrontOfServer( pair ),
		__(
			'The site asked itself twice: by its public address it was refused, straight to this machine the same request passed. So the rule is not in this server’s configuration but in a CDN, proxy or firewall in front of it.',
			'rest-health'
		)
	),
	textWhen(
		onServerItself( pair ),
		__(
			'The site asked itself twice: by its public address and straight to this machine, and both were refused alike. So this server refuses by itself, whatever stands in front of it.',
			'rest-health'
		)
	),
];
