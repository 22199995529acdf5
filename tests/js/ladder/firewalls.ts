import { Asker, type Sending } from '../../../src/ladder/asker';
import type { Reply } from '../../../src/ladder/reply';
import type { WordsProgress } from '../../../src/ladder/words';

/** Whether a body is refused, by the values of its fields; `asked` counts from 1. */
export type Firewall = ( values: string, asked: number, bytes: number ) => boolean | Partial< Reply >;

export const PASSES: Reply = { kind: 'passes', why: null, byWordPress: false, status: 200, product: null };
export const REFUSED: Reply = { ...PASSES, kind: 'refused', status: 403 };
export const UNCLEAR: Reply = { ...PASSES, kind: 'unclear', why: 'no-answer', status: null };

/** An asker before a firewall, and what it did. Time passes only while it rests. */
export function before( firewall: Firewall, more: Partial< Sending > = {} ) {
	const sent: object[] = [];
	const told: WordsProgress[] = [];
	let time = 0;
	const asker = new Asker( {
		send: async ( body ) => {
			sent.push( body );
			const json = JSON.stringify( body );
			const answer = firewall( Object.values( body ).join( '\n' ), sent.length, json.length );
			return answer === true ? REFUSED : { ...PASSES, ...( answer === false ? {} : answer ) };
		},
		rest: async () => {},
		pause: async ( milliseconds ) => {
			time += Math.max( 0, milliseconds );
		},
		now: () => time,
		stopped: () => false,
		onProgress: ( progress ) => told.push( progress ),
		atMost: 40,
		...more,
	} );
	return { asker, sent, told, now: () => time };
}

export const refusing =
	( ...phrases: readonly string[] ): Firewall =>
	( values ) =>
		phrases.every( ( phrase ) => values.includes( phrase ) );

/** Bans when it has refused so often. */
export const banningAfter = ( count: number, firewall: Firewall ): Firewall => {
	let refused = 0;
	return ( values, asked, bytes ) => {
		const refuses = refused >= count || firewall( values, asked, bytes ) === true;
		refused += refuses ? 1 : 0;
		return refuses;
	};
};

/** Refuses where words weigh so much together. */
export const scoring =
	( weights: Readonly< Record< string, number > >, threshold: number ): Firewall =>
	( values ) =>
		Object.entries( weights ).reduce(
			( sum, [ word, weight ] ) => sum + ( values.split( word ).length - 1 ) * weight,
			0
		) >= threshold;

/** Numbers that look random and are the same in every run (Park and Miller). */
export const dice = ( start: number ) => {
	let state = start * 7919 + 1;
	return ( sides: number ): number => {
		state = ( state * 48_271 ) % 2_147_483_647;
		return Math.floor( state / 7 ) % sides;
	};
};

const SYLLABLES = [ 'lo', 'rem', 'ip', 'sum', 'do', 'lor', 'sit', 'am', 'et', 'con', '𝒜', 'é', '日本', '👩‍👩‍👧' ];

export const prose = ( words: number, roll: ( sides: number ) => number ): string =>
	Array.from(
		{ length: words },
		() => SYLLABLES[ roll( SYLLABLES.length ) ] + ( SYLLABLES[ roll( SYLLABLES.length ) ] ?? '' )
	).join( ' ' );

/** A post of so many paragraphs, some in groups; `phrase` stands in the one at that index. */
export function post( blocks: number, at: number, phrase: string, roll = dice( blocks ) ): string {
	const paragraphs = Array.from( { length: blocks }, ( _, index ) => {
		const words =
			prose( 10 + roll( 40 ), roll ) + ( index === at ? ` ${ phrase } ` : '' ) + prose( 1 + roll( 9 ), roll );
		const paragraph = `<!-- wp:paragraph -->\n<p>${ words }</p>\n<!-- /wp:paragraph -->`;
		return index % 7 === 3
			? `<!-- wp:group {"layout":{"type":"flow"}} -->\n<div class="wp-block-group">${ paragraph }</div>\n<!-- /wp:group -->`
			: paragraph;
	} );
	return paragraphs.join( '\n\n' );
}
