/** A piece of a sentence; code is shown as code. */
export interface Part {
	readonly text: string;
	readonly code: boolean;
}

/** Hooks, functions and paths: words with an underscore or a slash inside, and PHP files, with their line. */
const CODE = /[^\s,;:()“”"«»]*[/_][^\s,;:()“”"«»]*[^\s,;:()“”"«».](?::\d+|\(\))?|[^\s,;:()“”"«»]+\.php(?::\d+)?/g;

/** The sentence in its pieces: which of its words are code can be seen by their form. `includes/class-coded.php` does the same. */
export function codeParts( sentence: string ): readonly Part[] {
	const parts: Part[] = [];
	let end = 0;
	for ( const { 0: code, index } of sentence.matchAll( CODE ) ) {
		parts.push( { text: sentence.slice( end, index ), code: false }, { text: code, code: true } );
		end = index + code.length;
	}
	return [ ...parts, { text: sentence.slice( end ), code: false } ].filter( ( { text } ) => text !== '' );
}

/** The path in pieces between which a line may end: after each slash. */
export const breakable = ( path: string ): readonly string[] => path.match( /[^/]*\/|[^/]+/g ) ?? [];
