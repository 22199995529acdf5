import type { Unclear } from './words';

/** Why a search has to end before it has found anything. */
export type End =
	| { readonly ended: 'banned' | 'stopped' }
	/** As many were asked as may be asked. */
	| { readonly ended: 'used-up' }
	| { readonly ended: 'everything-refused'; readonly status: number | null }
	| { readonly ended: 'too-long'; readonly passedBytes: number; readonly refusedBytes: number }
	| { readonly ended: 'unclear'; readonly why: Unclear };

/** Ends a search from inside. It never leaves src/ladder. */
export class Ended extends Error {
	constructor( readonly end: End ) {
		super( end.ended );
	}
}
