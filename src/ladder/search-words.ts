import type { Run } from '../checkup/run';
import type { World } from '../checkup/world';
import type { Renewed } from '../checkup/doors';
import type { Words, WordsOutcome, WordsProgress, Writing } from './words';

/** How it is to be done. */
export interface WordsOptions {
	/** The person's stop. */
	readonly signal: AbortSignal;
	readonly onProgress: ( progress: WordsProgress ) => void;
}

/**
 * Looks for the words of a post that are refused. To be called only when the person has agreed to it. Never rejects, saves nothing.
 *
 * @param writing  The post.
 * @param settings Those of the page.
 * @param world    The browser.
 * @param run      The last checkup, if there is one: a door that is known to be closed is not knocked at.
 * @param options  How it is to be done.
 */
export async function searchWords(
	writing: Writing,
	settings: Renewed,
	world: World,
	run: Run | null,
	options: WordsOptions
): Promise< WordsOutcome > {
	throw new Error( `Not yet: ${ writing.target } ${ settings.nonce } ${ world.origin } ${ run?.id } ${ options.signal.aborted }` );
}

export type { Words, WordsOutcome, WordsProgress, Writing };
