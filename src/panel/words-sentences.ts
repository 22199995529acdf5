import { __, _n, sprintf } from '@wordpress/i18n';
import { AT_MOST, type Field, type Unclear, type Words, type WordsOutcome, type WordsProgress } from '../ladder/words';
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
export function outcomeSentence( outcome: WordsOutcome ): string {
	switch ( outcome.ended ) {
		case 'found':
			return outcome.words.smallest
				? __( 'These words are refused', 'rest-health' )
				: __( 'Something in these words is refused', 'rest-health' );
		case 'passes':
			return __( 'This post passes now, with all that stands in it', 'rest-health' );
		case 'rewritten':
			return __( 'This post arrives, but not as it was sent', 'rest-health' );
		case 'too-long':
			return __( 'This post is refused for its length, not for its words', 'rest-health' );
		case 'together':
			return __( 'Each part of this post passes, and all of them together do not', 'rest-health' );
		case 'everything-refused':
			return __( 'Even an empty post is refused, so it is not the words', 'rest-health' );
		case 'banned':
			return __( 'Your address seems to be banned by now', 'rest-health' );
		case 'unclear':
			return __( 'The answers do not tell', 'rest-health' );
		case 'not-reached':
			return __( 'The requests did not suffice to find the words', 'rest-health' );
		case 'stopped':
			return __( 'The search was stopped', 'rest-health' );
	}
}

/** Why it is that, and the one thing to do. */
export function outcomeExplained( outcome: WordsOutcome ): string {
	switch ( outcome.ended ) {
		case 'found':
			return [ foundExplained( outcome.words ), restWords( outcome.words ) ].filter( Boolean ).join( ' ' );
		case 'passes':
			return __(
				'Title, text and excerpt arrived at WordPress as they are. So something else in the request decides, or it is not refused any more, or what is refused stands only in the editor. Copy the text from there into the field above, and search again.',
				'rest-health'
			);
		case 'rewritten':
			return __(
				'Something on the way to WordPress changes what you save, as firewalls and proxies do that filter. Ask your host what rewrites the bodies of requests, before you save this post again.',
				'rest-health'
			);
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
				outcome.fields.map( fieldName ).join( ', ' )
			);
		case 'everything-refused':
			return __(
				'The same request without any text was refused too. Run the checkup: it tells what refuses.',
				'rest-health'
			);
		case 'banned':
			return __(
				'An empty post passed at first, and after some refusals it does not. A firewall that counts refusals does that. Wait for an hour, and ask your host to look for your address in its list of bans.',
				'rest-health'
			);
		case 'unclear':
			return unclearExplained( outcome.why );
		case 'not-reached':
			return sprintf(
				/* translators: 1: number of requests. 2: number of characters. 3: a field, for example "text". */
				__(
					'After %1$d requests %2$d characters of the %3$s are left. Make a copy of the post, delete half of it and search again.',
					'rest-health'
				),
				outcome.requests,
				outcome.characters,
				fieldName( outcome.field )
			);
		case 'stopped':
			return __( 'Choose the post again to begin anew.', 'rest-health' );
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

/** What became of the post without them. */
function restWords( { rest }: Words ): string | null {
	switch ( rest ) {
		case 'passes':
			return __( 'Without them the whole post passes.', 'rest-health' );
		case 'refused':
			return __(
				'The post holds something else that is refused: search again once these words pass.',
				'rest-health'
			);
		case null:
			return null;
	}
}

/** Of the comments around blocks. */
const MARK = /<!--|-->/;

function unclearExplained( why: Unclear ): string {
	switch ( why ) {
		case 'no-answer':
			return __( 'A request was not answered in time. Try it again when the site is quicker.', 'rest-health' );
		case 'asked-to-wait':
			return __(
				'The site asked to send fewer requests. Wait for some minutes, then search again.',
				'rest-health'
			);
		case 'unsteady':
			return __(
				'The same request was refused one time and passed another time. Run the checkup: it tells what is unsteady.',
				'rest-health'
			);
		case 'wordpress':
			return __(
				'WordPress itself refuses an empty save from this page, as it does where somebody was logged out meanwhile. Reload this page, then search again.',
				'rest-health'
			);
		case 'no-token':
			return __(
				'WordPress did not hand out the key that keeps such requests from being saved, so nothing was sent. Reload this page, then search again.',
				'rest-health'
			);
	}
}

/** Where the words stand: "In the text, block 12 (core/paragraph)." */
export const placeWords = ( { field, block }: Words ): string =>
	block === null
		? /* translators: %s: a field, for example "text". */
			sprintf( __( 'In the %s.', 'rest-health' ), fieldName( field ) )
		: sprintf(
				/* translators: 1: a field, for example "text". 2: number of a block. 3: its name, for example "core/paragraph". */
				__( 'In the %1$s, block %2$d (%3$s).', 'rest-health' ),
				fieldName( field ),
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

function fieldName( field: Field ): string {
	switch ( field ) {
		case 'title':
			return __( 'title', 'rest-health' );
		case 'content':
			return __( 'text', 'rest-health' );
		case 'excerpt':
			return __( 'excerpt', 'rest-health' );
	}
}
