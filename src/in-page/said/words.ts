import { __ } from '@wordpress/i18n';
import type { Field, Unclear, WordsOutcome } from '../../ladder/words';
import type { Each, Some } from './each';

/** What a search for words has shown: the heading of the card, and what the live region says. */
const outcome: Each< WordsOutcome[ 'ended' ] | 'part' > = {
	found: __( 'These words are refused', 'rest-health' ),
	part: __( 'Something in these words is refused', 'rest-health' ),
	passes: __( 'This post passes now, with all that stands in it', 'rest-health' ),
	rewritten: __( 'This post arrives, but not as it was sent', 'rest-health' ),
	'too-long': __( 'This post is refused for its length, not for its words', 'rest-health' ),
	together: __( 'Each part of this post passes, and all of them together do not', 'rest-health' ),
	'everything-refused': __( 'Even an empty post is refused, so it is not the words', 'rest-health' ),
	banned: __( 'Your address seems to be banned by now', 'rest-health' ),
	unclear: __( 'The answers do not tell', 'rest-health' ),
	'not-reached': __( 'The requests did not suffice to find the words', 'rest-health' ),
	stopped: __( 'The search was stopped', 'rest-health' ),
};

/** Why it is that, and the one thing to do: where no number belongs to it. */
const explained: Each<
	Exclude< WordsOutcome[ 'ended' ], 'found' | 'too-long' | 'together' | 'unclear' | 'not-reached' >
> = {
	passes: __(
		'Title, text and excerpt arrived at WordPress as they are. So something else in the request decides, or it is not refused any more, or what is refused stands only in the editor. Copy the text from there into the field above, and search again.',
		'rest-health'
	),
	rewritten: __(
		'Something on the way to WordPress changes what you save, as firewalls and proxies do that filter. Ask your host what rewrites the bodies of requests, before you save this post again.',
		'rest-health'
	),
	'everything-refused': __(
		'The same request without any text was refused too. Run the checkup: it tells what refuses.',
		'rest-health'
	),
	banned: __(
		'An empty post passed at first, and after some refusals it does not. A firewall that counts refusals does that. Wait for an hour, and ask your host to look for your address in its list of bans.',
		'rest-health'
	),
	stopped: __( 'Choose the post again to begin anew.', 'rest-health' ),
};

/** Why the answers do not tell. */
const unclear: Each< Unclear > = {
	'no-answer': __( 'A request was not answered in time. Try it again when the site is quicker.', 'rest-health' ),
	'asked-to-wait': __(
		'The site asked to send fewer requests. Wait for some minutes, then search again.',
		'rest-health'
	),
	unsteady: __(
		'The same request was refused one time and passed another time. Run the checkup: it tells what is unsteady.',
		'rest-health'
	),
	wordpress: __(
		'WordPress itself refuses an empty save from this page, as it does where somebody was logged out meanwhile. Reload this page, then search again.',
		'rest-health'
	),
	'no-token': __(
		'WordPress did not hand out the key that keeps such requests from being saved, so nothing was sent. Reload this page, then search again.',
		'rest-health'
	),
};

/** What became of the post without the words. */
const rest: Some = {
	passes: __( 'Without them the whole post passes.', 'rest-health' ),
	refused: __( 'The post holds something else that is refused: search again once these words pass.', 'rest-health' ),
};

const field: Each< Field > = {
	title: __( 'title', 'rest-health' ),
	content: __( 'text', 'rest-health' ),
	excerpt: __( 'excerpt', 'rest-health' ),
};

/** How a search for words came out. */
export const wordsSearch = { outcome, explained, unclear, rest, field };
