import { type Renewed, renew } from '../checkup/doors';
import type { Run } from '../checkup/run';
import type { World } from '../checkup/world';
import type { Asker } from './asker';
import { type Document, documentOf } from './document';
import { DryRuns } from './dry-runs';
import { familyOf } from './family';
import { findWords, type Search } from './find-words';
import { surroundingsOf } from './surroundings';
import { AT_MOST, type WordsOutcome, type WordsProgress, type Writing } from './words';

/** How it is to be done. */
export interface WordsOptions {
	/** The person's stop. */
	readonly signal: AbortSignal;
	readonly onProgress: ( progress: WordsProgress ) => void;
}

/**
 * Looks for the words of a post that are refused. To be called only when the person has agreed to it: a firewall may ban this address for
 * a while. Nothing is saved, and nothing of the post leaves for anywhere but the site itself. Never rejects.
 *
 * @param writing  The post, as the door `post` gives it.
 * @param settings Those of the page.
 * @param world    The browser.
 * @param run      The last checkup, if there was one: no door is knocked at that is known to be closed.
 * @param options  How it is to be done.
 */
export async function searchWords(
	writing: Writing,
	settings: Renewed,
	world: World,
	run: Run | null,
	options: WordsOptions
): Promise< WordsOutcome > {
	const { signal, onProgress } = options;
	const began = world.now();
	const { target, fields } = writing;
	const place = { target, settings: await renew( settings, world, signal ), world, signal, evidence: run?.evidence };
	const runs = new DryRuns( place );
	const asker = runs.asker( AT_MOST, onProgress );
	const document = documentOf( fields );
	const search = await findWords( document, asker );
	return {
		requests: asker.requests,
		refused: asker.refused,
		date: new Date( asker.lastRefused ?? world.now() ).toISOString(),
		url: runs.url,
		milliseconds: Math.max( 0, Math.round( world.now() - began ) ),
		...told( search, document, asker ),
	};
}

/** The part in words, where one was found. */
function told( search: Search, document: Document, { lastRefusal }: Asker ) {
	if ( search.ended !== 'found' ) {
		return search;
	}
	const { stretch, smallest, rest } = search;
	const around = surroundingsOf( document, stretch );
	const words = {
		...around,
		smallest,
		rest,
		family: familyOf( around.sample ),
		status: lastRefusal?.status ?? null,
		product: lastRefusal?.product ?? null,
	};
	return { ended: search.ended, words };
}

export type { Words, WordsOutcome, WordsProgress, Writing } from './words';
