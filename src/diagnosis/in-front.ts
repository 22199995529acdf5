import { __ } from '@wordpress/i18n';
import { all, any, contains, failed, is, not, passed, type Condition } from './conditions';
import type { Exchange, ExchangeName } from '../evidence';
import { headerRefused } from './patterns';
import { onlyWhen, text, textWhen, type Snippet, type Text } from './text';

/* What stands in front of WordPress and is known by its own page or headers (src/signatures/walls.ts). */

/** The questions that a wall may answer, in the order of speaking of them. Not the later ones about saving: the rules about a part of the request know more, and name the wall too. */
const ASKED = [ 'pageNonce', 'index', 'visitor', 'post' ] as const;

type Kind = NonNullable< Exchange[ 'productKind' ] >;
type Does = NonNullable< Exchange[ 'productDoes' ] >;

/** Somebody of this kind answered in WordPress's place, and this is what they do. */
export interface Wall {
	readonly kinds: readonly [ Kind, ...Kind[] ];
	readonly does: readonly [ Does, ...Does[] ];
}

/** The question failed, and the answer is that wall's. An error of the REST server may be a plugin's as well, of which the trace tells. */
export const walled = ( name: ExchangeName, { kinds, does }: Wall ): Condition =>
	all(
		failed( name ),
		is( `${ name }.productKind`, ...kinds ),
		is( `${ name }.productDoes`, ...does ),
		is( `${ name }.depth`, 'nothing', 'php', 'wordpress', null ),
		is( `${ name }.trace.refused.name`, null )
	);

/** One of the questions failed so, and not for the sake of our own header. */
export const walledSomewhere = ( wall: Wall ): Condition =>
	all( any( ...ASKED.map( ( name ) => walled( name, wall ) ) ), not( headerRefused ) );

/** Nobody is known by the answer. */
export const byNobodyKnown = ( name: ExchangeName ): Condition => is( `${ name }.productDoes`, null );

/** What to say of the first question that the wall answered. */
export const ofWalled = ( wall: Wall, say: ( name: ExchangeName ) => readonly Text[] ): readonly Text[] =>
	ASKED.flatMap( ( name ) => onlyWhen( walled( name, wall ), say( name ) ) );

/** The mark is proof, or it is not: two sentences of which the right one is said. */
export const isOrLooksLike = ( wall: Wall, is_: string, looksLike: string ): readonly Text[] =>
	ofWalled( wall, ( name ) => [
		textWhen( is( `${ name }.productSure`, true ), is_, `${ name }.product` ),
		text( looksLike, `${ name }.product` ),
	] );

/** Addresses of the REST API, asked for by somebody who is logged in, in the language of Cloudflare's rules. */
export const exceptionInCloudflare: readonly Snippet[] = ASKED.map( ( name ) => ( {
	code: '(http.request.uri.path contains "/wp-json/" or http.request.uri.query contains "rest_route=") and http.cookie contains "wordpress_logged_in_"',
	when: contains( `${ name }.product`, 'Cloudflare' ),
} ) );

/** Where only the server asked, that is all that is known of others. */
const theServerAtLeast: Text = textWhen(
	all( is( 'vantage', 'loopback' ), not( passed( 'pageNonce' ) ) ),
	__( 'The site when it asks itself, and most likely everybody', 'rest-health' )
);

/** Whom a refusal meets that nobody signed. */
export const whoIsRefused: readonly Text[] = [
	theServerAtLeast,
	textWhen( passed( 'pageNonce' ), __( 'Visitors; you are let through', 'rest-health' ) ),
	text( __( 'Everybody', 'rest-health' ) ),
];

/** What such a refusal does not show. */
export const askedByServerAlone: Text = textWhen(
	is( 'vantage', 'loopback' ),
	__(
		'Only the server asked, from its own address. A rule may refuse that address alone and let people pass. With JavaScript your browser asks as well, and tells.',
		'rest-health'
	)
);

/** Who it is. */
export const wallsName = ( wall: Wall ): readonly Text[] =>
	isOrLooksLike(
		wall,
		/* translators: %1$s: name of a product, for example Cloudflare. */
		__( '%1$s, by a mark of its own in the answer', 'rest-health' ),
		/* translators: %1$s: name of a product, for example Cloudflare. */
		__( 'By its page it looks like %1$s', 'rest-health' )
	);

/** Who is met by it: everybody, visitors alone, or whoever saves. */
export const onlyVisitors: Condition = all( failed( 'index' ), passed( 'pageNonce' ) );
export const onlySaving: Condition = all( passed( 'index' ), passed( 'pageNonce' ) );

export const whoIsMet: readonly Text[] = [
	textWhen( onlyVisitors, __( 'Visitors; you are let through', 'rest-health' ) ),
	textWhen(
		all( onlySaving, is( 'vantage', 'loopback' ) ),
		__( 'The site when it asks itself to save, and most likely everybody who saves', 'rest-health' )
	),
	textWhen( onlySaving, __( 'Everybody who saves', 'rest-health' ) ),
	theServerAtLeast,
	text( __( 'Everybody', 'rest-health' ) ),
];
