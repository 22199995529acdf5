import { speak } from '@wordpress/a11y';
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import type { Run } from '../checkup/run';
import type { World } from '../checkup/world';
import { searchWords, type WordsOutcome, type WordsProgress } from '../ladder/search-words';
import type { Writing } from '../ladder/words';
import type { Settings } from '../settings';
import { readPost } from './posts';
import { outcomeSentence, progressCounted } from './words-sentences';

/** Where the search stands. `unreadable`: PHP does not hand out what stands in the post. */
export type WordsState =
	| { readonly phase: 'at-rest' }
	| { readonly phase: 'searching'; readonly progress: WordsProgress | null }
	| { readonly phase: 'unreadable' }
	| { readonly phase: 'ended'; readonly outcome: WordsOutcome };

/** The search in hand, and what a person can do to it. */
export interface WordsControl {
	readonly state: WordsState;
	/** The person was told what happens. A newer text than the stored one is tried in its place; none, where it is empty. */
	readonly start: ( id: number, newer: string ) => void;
	readonly stop: () => void;
	/** Another post was chosen: what was found belongs to the one before. */
	readonly forget: () => void;
}

/** At most this often, in milliseconds: a screen reader needs the time to say it. */
const PAUSE = 3000;

const AT_REST: WordsState = { phase: 'at-rest' };

/** Searches a post for the words that are refused. Who leaves the page stops it. */
export function useWords( settings: Settings, world: World, run: Run | null ): WordsControl {
	const [ state, setState ] = useState( AT_REST );
	const controller = useRef< AbortController | null >( null );
	useEffect( () => () => controller.current?.abort(), [] );

	const search = useCallback(
		async ( id: number, newer: string ) => {
			controller.current?.abort();
			const mine = new AbortController();
			controller.current = mine;
			const tell = ( next: WordsState ) => {
				if ( controller.current === mine ) {
					setState( next );
					spoken.of( next );
				}
			};
			const spoken = speaker( world );
			tell( { phase: 'searching', progress: null } );
			const evidence = run?.evidence ?? null;
			const writing = await readPost( id, { settings, world, evidence } );
			if ( writing === null ) {
				tell( mine.signal.aborted ? AT_REST : { phase: 'unreadable' } );
				return;
			}
			const outcome = await searchWords( withNewer( writing, newer ), settings, world, run, {
				signal: mine.signal,
				onProgress: ( progress ) => tell( { phase: 'searching', progress } ),
			} );
			tell( { phase: 'ended', outcome } );
		},
		[ settings, world, run ]
	);

	return {
		state,
		start: useCallback( ( id: number, newer: string ) => void search( id, newer ), [ search ] ),
		stop: useCallback( () => controller.current?.abort(), [] ),
		forget: useCallback( () => setState( AT_REST ), [] ),
	};
}

const withNewer = ( writing: Writing, newer: string ): Writing =>
	newer.trim() === '' ? writing : { ...writing, fields: { ...writing.fields, content: newer } };

/** Tells the live region how it goes. The end is always said. */
function speaker( { now }: World ): { readonly of: ( state: WordsState ) => void } {
	let last = -PAUSE;
	return {
		of: ( state ) => {
			if ( state.phase === 'ended' ) {
				speak( outcomeSentence( state.outcome ) );
			} else if ( state.phase === 'searching' && now() - last > PAUSE ) {
				last = now();
				speak( progressCounted( state.progress ) );
			}
		},
	};
}
