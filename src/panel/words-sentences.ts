import { __, _n, sprintf } from '@wordpress/i18n';
import { AT_MOST, type Words, type WordsOutcome, type WordsProgress } from '../ladder/words';
import { said } from '../in-page';
import { visible } from './visible-text';

/** "Request 12 of at most 40." */
export const progressCounted = ( progress: WordsProgress | null ): string =>
	progress === null
		? __( 'Reading the post.', 'rest-health' )
		: sprintf(
				/* translators: 1: number of the request. 2: how many there will be at most. */
				__( 'Request %1$d of at most %2$d.', 'rest-health' ),
				progress.asked,
				progress.atMost
			);

/** What the request in hand is for. */
export function progressDoing( progress: WordsProgress | null, title: string ): string {
	switch ( progress?.step ) {
		case 'control':
			return __( 'Whether an empty save passes.', 'rest-health' );
		case 'whole':
			/* translators: %s: title of a post. */
			return sprintf( __( 'All of “%s”.', 'rest-health' ), visible( title ) );
		case 'blocks':
		case 'inside':
			return leftWords( progress.characters );
		case 'again':
			return __( 'What was found, once more.', 'rest-health' );
		default:
			return '';
	}
}

const leftWords = ( characters: number | null ): string =>
	characters === null
		? ''
		: sprintf(
				/* translators: %d: number of characters. */
				_n(
					'It is somewhere in %d character.',
					'It is somewhere in %d characters.',
					characters,
					'rest-health'
				),
				characters
			);

/** What a search has shown, in a sentence: the heading of the card, and what the live region says. */
export const outcomeSentence = ( outcome: WordsOutcome ): string =>
	said.outcome[ outcome.ended === 'found' && ! outcome.words.smallest ? 'part' : outcome.ended ];

/** Why it is that, and the one thing to do. */
export function outcomeExplained( outcome: WordsOutcome ): string {
	switch ( outcome.ended ) {
		case 'found':
			return [ foundExplained( outcome.words ), said.rest[ outcome.words.rest ?? '' ] ]
				.filter( Boolean )
				.join( ' ' );
		case 'too-long':
			return sprintf(
				/* translators: 1 and 2: numbers of bytes. */
				__(
					'Plain words of the same length are refused as well: %1$d bytes passed, %2$d did not. Send the text below to your host; until then, save the post in two parts.',
					'rest-health'
				),
				outcome.passedBytes,
				outcome.refusedBytes
			);
		case 'together':
			return sprintf(
				/* translators: %s: list of fields, for example "title, text". */
				__(
					'Refused only together: %s. Many firewalls give points for what they find and refuse from a sum on. Send the text below to your host.',
					'rest-health'
				),
				outcome.fields.map( ( field ) => said.field[ field ] ).join( ', ' )
			);
		case 'unclear':
			return said.unclear[ outcome.why ];
		case 'not-reached':
			return sprintf(
				/* translators: 1: number of requests. 2: number of characters. 3: a field, for example "text". */
				__(
					'After %1$d requests %2$d characters of the %3$s are left. Make a copy of the post, delete half of it and search again.',
					'rest-health'
				),
				outcome.requests,
				outcome.characters,
				said.field[ outcome.field ]
			);
		default:
			return said.explained[ outcome.ended ];
	}
}

function foundExplained( { smallest, sample }: Words ): string {
	if ( smallest && MARK.test( sample ) ) {
		return __(
			'They were refused twice with nothing else in the request, and an empty post passed. They are a mark that WordPress puts around every block, so you cannot do without them. Send the text below to your host.',
			'rest-health'
		);
	}
	return smallest
		? __(
				'They were refused twice with nothing else in the request, and an empty post passed. Send the text below to your host; until then, write these words in another way.',
				'rest-health'
			)
		: sprintf(
				/* translators: %d: number of requests. */
				__(
					'They are refused by themselves; after %d requests nothing smaller was known. Send the text below to your host.',
					'rest-health'
				),
				AT_MOST
			);
}

/** Of the comments around blocks. */
const MARK = /<!--|-->/;

/** Where the words stand: "In the text, block 12 (core/paragraph)." */
export const placeWords = ( { field, block }: Words ): string =>
	block === null
		? /* translators: %s: a field, for example "text". */
			sprintf( __( 'In the %s.', 'rest-health' ), said.field[ field ] )
		: sprintf(
				/* translators: 1: a field, for example "text". 2: number of a block. 3: its name, for example "core/paragraph". */
				__( 'In the %1$s, block %2$d (%3$s).', 'rest-health' ),
				said.field[ field ],
				block.number,
				block.name
			);

/** How many requests it took, and that it changed nothing. */
export const countedWords = ( { requests, refused, milliseconds }: WordsOutcome ): string =>
	sprintf(
		/* translators: 1: number of requests. 2: how many were refused. 3: seconds, for example 1.3. */
		_n(
			'%1$d request, %2$d refused, in %3$s s. Nothing was saved.',
			'%1$d requests, %2$d refused, in %3$s s. Nothing was saved.',
			requests,
			'rest-health'
		),
		requests,
		refused,
		( milliseconds / 1000 ).toFixed( 1 )
	);

/** The rule that looks for such words, as far as that is known. */
export function familyWords( { family }: Words ): string | null {
	if ( family === null ) {
		return null;
	}
	const words =
		family.sure === 'measured'
			? /* translators: 1: a rule of a firewall, for example "OWASP CRS 941180". 2: what it looks for. */
				__( 'Likely %1$s, %2$s: seen on real servers. A firewall may have a rule of its own.', 'rest-health' )
			: /* translators: 1: a rule of a firewall, for example "OWASP CRS 941180". 2: what it looks for. */
				__( 'Perhaps %1$s, %2$s: so it is documented. A firewall may have a rule of its own.', 'rest-health' );
	return sprintf( words, family.rule, family.name );
}
