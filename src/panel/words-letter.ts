import { __, sprintf } from '@wordpress/i18n';
import type { Words, WordsOutcome } from '../ladder/words';
import type { Settings } from '../settings';
import type { RuleFamily } from '../signatures/families';
import { withoutKeys } from '../report/redact';
import { when } from './letter';
import { visible } from './visible-text';

/** So many characters of a sample are enough to look for. */
const ENOUGH = 400;

/**
 * The text for the host about words that are refused: what is asked for, and by what the request is found in a log. The sample stands in it as it is,
 * because a host cannot look for anything else. Null where there is nothing to ask for.
 */
export function wordsLetter( outcome: WordsOutcome, { urls }: Settings ): string | null {
	const wish = wishFor( outcome );
	return wish === null
		? null
		: [
				__( 'Hello,', 'rest-health' ),
				'',
				wish,
				'',
				/* translators: %s: an address. */
				sprintf( __( 'Site: %s', 'rest-health' ), withoutKeys( urls.frontPage ) ),
				when( outcome.date ),
				/* translators: %s: for example "POST https://example.org/wp-json/wp/v2/posts/0". */
				sprintf( __( 'Request: %s', 'rest-health' ), `POST ${ withoutKeys( outcome.url ) }` ),
				...( outcome.ended === 'found' ? linesFor( outcome.words ) : [] ),
				'',
				__( 'Thank you.', 'rest-health' ),
			].join( '\n' );
}

function wishFor( outcome: WordsOutcome ): string | null {
	switch ( outcome.ended ) {
		case 'found':
			return __(
				'when I save a post, a firewall or the web server refuses the request because of some words in its text, before it reaches WordPress. Please look up which rule that is, and let these words pass for logged-in users who save below /wp-json/wp/v2/. No other exception is needed.',
				'rest-health'
			);
		case 'together':
			return __(
				'when I save a post, a firewall or the web server refuses the request before it reaches WordPress. Its parts pass one by one, so it seems that points are added up. Please look up which rules these are, and make an exception for logged-in users who save below /wp-json/wp/v2/.',
				'rest-health'
			);
		case 'too-long':
			return sprintf(
				/* translators: 1 and 2: numbers of bytes. */
				__(
					'when I save a long post, the request is refused before it reaches WordPress. Plain words are refused too: %1$d bytes passed, %2$d did not. Please raise the limit on the body of requests (for example SecRequestBodyNoFilesLimit, client_max_body_size or LimitRequestBody) for /wp-json/.',
					'rest-health'
				),
				outcome.passedBytes,
				outcome.refusedBytes
			);
		default:
			return null;
	}
}

const linesFor = ( { sample, family, status, product }: Words ): readonly string[] => [
	...( status === null ? [] : [ answerWords( status, product ) ] ),
	...( family === null ? [] : [ ruleWords( family ) ] ),
	__( 'Refused by itself, in the JSON body of the request:', 'rest-health' ),
	'',
	visible( sample.length > ENOUGH ? `${ [ ...sample ].slice( 0, ENOUGH ).join( '' ) }…` : sample, 'lines' ),
];

const answerWords = ( status: number, product: string | null ): string =>
	/* translators: %s: for example "403, Cloudflare". */
	sprintf( __( 'Answer: %s', 'rest-health' ), [ status, product ].filter( Boolean ).join( ', ' ) );

const ruleWords = ( { rule, name }: RuleFamily ): string =>
	/* translators: %s: a rule of a firewall, for example "OWASP CRS 941180, a script in the text". */
	sprintf( __( 'Perhaps the rule: %s', 'rest-health' ), `${ rule }, ${ name }` );
