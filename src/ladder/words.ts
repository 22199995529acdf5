import type { ZeroTarget } from '../probes/probe';
import type { RuleFamily } from '../signatures/families';

/** What of a post is tried. */
export type Field = 'title' | 'content' | 'excerpt';

/** The post that cannot be saved, as the door `post` gives it: raw, as the editor would send it. */
export interface Writing {
	/** Where a post of its type is saved, with an id that cannot exist. */
	readonly target: ZeroTarget;
	readonly fields: Readonly< Record< Field, string > >;
}

/** Told before each request. */
export interface WordsProgress {
	/** The request in hand, counted from 1. */
	readonly asked: number;
	readonly atMost: number;
	/** `control`: an empty save. `whole`: everything. `blocks`: which block. `inside`: which part of it. `again`: the part that was found, once more. */
	readonly step: 'control' | 'whole' | 'blocks' | 'inside' | 'again';
	/** Characters among which it is still looked for; null before it is known that there is something. */
	readonly characters: number | null;
}

/** The smallest part that is refused by itself: twice or three times, while without its first character it passes, and an empty save too. */
export interface Words {
	readonly field: Field;
	readonly sample: string;
	/** What stands around it in that field: at most 60 characters on each side. */
	readonly before: string;
	readonly after: string;
	/** The block that it begins in, by its name ("core/paragraph") and its number from 1, nested ones counted; null outside of blocks. */
	readonly block: { readonly name: string; readonly number: number } | null;
	/** False: the number of requests was used up first, so that a part of this would be refused as well. */
	readonly smallest: boolean;
	/** What became of the whole post without these words: refused, something else in it is refused as well. Null: not asked, or it could not be told. */
	readonly rest: 'passes' | 'refused' | null;
	/** The rule of the OWASP core rule set that looks for such a thing; null: none that is known. */
	readonly family: RuleFamily | null;
	/** The last refusal: HTTP status (null without an answer), and whose page it was, where that is known. */
	readonly status: number | null;
	readonly product: string | null;
}

/** Why it cannot be told. */
export type Unclear = 'no-answer' | 'asked-to-wait' | 'unsteady' | 'wordpress' | 'no-token';

/** What the search came to. */
export type WordsOutcome = {
	/** Requests asked, controls included. */
	readonly requests: number;
	/** Of them refused. */
	readonly refused: number;
	/** Of the last refusal, else of the end: ISO 8601 in UTC. */
	readonly date: string;
	/** The address that was asked. */
	readonly url: string;
	readonly milliseconds: number;
} & (
	| { readonly ended: 'found'; readonly words: Words }
	/** Title, text and excerpt pass as they are. `rewritten`: they arrive, and not as they were sent, so something on the way changes them. */
	| { readonly ended: 'passes' | 'rewritten' }
	/** Plain words of the same length are refused as well. In bytes of the body: the largest that passed, and one that was refused. */
	| { readonly ended: 'too-long'; readonly passedBytes: number; readonly refusedBytes: number }
	/** Title, text and excerpt are refused together, and none of them alone. */
	| { readonly ended: 'together'; readonly fields: readonly Field[] }
	/** An empty save is refused from the beginning: it is not the words. */
	| { readonly ended: 'everything-refused'; readonly status: number | null }
	/** `banned`: an empty save passed, and after some refusals it does not any more. */
	| { readonly ended: 'banned' | 'stopped' }
	/**
	 * It cannot be told. `unsteady`: the same request got two answers. `wordpress`: WordPress itself refuses an empty save, as where somebody is
	 * logged out meanwhile. `no-token`: no door opened for the token that keeps everything from being saved, so nothing was asked.
	 */
	| { readonly ended: 'unclear'; readonly why: Unclear }
	/** The number of requests was used up; so many characters of that field are left in question. */
	| { readonly ended: 'not-reached'; readonly field: Field; readonly characters: number }
);

/** At most so many requests, controls included. */
export const AT_MOST = 40;
