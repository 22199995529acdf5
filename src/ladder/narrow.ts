import type { Document, Stretch } from './document';
import { amongCharacters, amongCuts, type Middle, wholeAt } from './places';

/** Asks about stretches of a document. */
export interface Question {
	/** Whether a stretch is refused by itself. Throws when no more may be asked. */
	readonly refuses: ( stretch: Stretch, step: 'blocks' | 'inside' ) => Promise< boolean >;
	/** Throws where plain words of the same length are refused as well. */
	readonly rulesOutLength: ( stretch: Stretch ) => Promise< void >;
}

/** As many characters the search for a beginning looks back at first; four times as many whenever that is not enough. */
const LOOK_BACK = 8;
/** A part that is longer than this is hardly words: it may be the length. */
const LONG = 500;

/**
 * The smallest stretch that is refused by itself, of a document that is refused. First the end is looked for, as the shortest beginning of the
 * document that is still refused; then, in the same way backwards, the beginning; each among the blocks and then among the characters.
 * Every step keeps it true that the stretch in hand was seen to be refused, so the result is a fact whatever else the firewall does.
 */
export async function narrow( document: Document, question: Question ): Promise< Stretch > {
	const { text, cuts } = document;
	const whole = { from: 0, to: text.length };
	const blocks = await withEnd( whole, 0, amongCuts( cuts ), question, 'blocks' );
	const last = Math.max( 0, ...cuts.filter( ( at ) => at < blocks.to ) );
	const alone = last === 0 || ( await question.refuses( { from: last, to: blocks.to }, 'blocks' ) );
	const [ held, next ] = alone
		? [ { ...blocks, from: last }, null ]
		: await across( document, blocks, last, question );
	const ended = await withEnd( held, next === null ? held.from : last, amongCharacters( text ), question, 'inside' );
	return withBeginning( document, ended, next ?? ended.to, question );
}

/** No block is refused by itself: the last block from which on they are, and where the one behind it begins. */
async function across(
	{ cuts }: Document,
	blocks: Stretch,
	last: number,
	question: Question
): Promise< [ Stretch, number ] > {
	await question.rulesOutLength( blocks );
	const refuses = ( from: number ) => question.refuses( { ...blocks, from }, 'blocks' );
	const from = await turn( 0, last, amongCuts( cuts ), refuses );
	return [ { ...blocks, from }, Math.min( ...cuts.filter( ( at ) => at > from ) ) ];
}

/** With the earliest end; up to `passes` it is known to pass. */
async function withEnd(
	held: Stretch,
	passes: number,
	middle: Middle,
	question: Question,
	step: 'blocks' | 'inside'
): Promise< Stretch > {
	const to = await turn( held.to, passes, middle, ( place ) => question.refuses( { ...held, to: place }, step ) );
	return { ...held, to };
}

/** With the latest beginning, looked for from the end backwards: what firewalls look for is mostly short. From `passes` on it is known to pass. */
async function withBeginning(
	{ text }: Document,
	held: Stretch,
	passes: number,
	question: Question
): Promise< Stretch > {
	const refuses = ( from: number ) => question.refuses( { ...held, from }, 'inside' );
	const [ refused, few ] = await lookBack( text, held, passes, question );
	return { ...held, from: await turn( refused, few, amongCharacters( text ), refuses ) };
}

/** A place that is refused and one that is not, as near to the end as a few long steps bring them. */
async function lookBack(
	text: string,
	{ from, to }: Stretch,
	passes: number,
	{ refuses, rulesOutLength }: Question
): Promise< [ number, number ] > {
	let few = passes;
	for ( let back = LOOK_BACK; wholeAt( text, passes - back ) > from; back *= 4 ) {
		const place = wholeAt( text, passes - back );
		if ( back > LONG ) {
			await rulesOutLength( { from, to } );
		}
		if ( await refuses( { from: place, to }, 'inside' ) ) {
			return [ place, few ];
		}
		few = place;
	}
	return [ from, few ];
}

/** The last place that is refused on the way from one that is to one that is not. */
async function turn(
	refused: number,
	passes: number,
	middle: Middle,
	refuses: ( place: number ) => Promise< boolean >
): Promise< number > {
	let place = middle( refused, passes );
	while ( place !== null ) {
		[ refused, passes ] = ( await refuses( place ) ) ? [ place, passes ] : [ refused, place ];
		place = middle( refused, passes );
	}
	return refused;
}
