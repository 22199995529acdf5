import type { Document, Stretch } from './document';
import { behind, wholeAt } from './places';
import type { Field, Words } from './words';

/** So many characters are shown on each side. */
const AROUND = 60;

/** Where a stretch stands: in which field, in which block, and between what. */
export function surroundingsOf(
	{ text, parts }: Document,
	{ from, to }: Stretch
): Pick< Words, 'field' | 'sample' | 'before' | 'after' | 'block' > {
	const part = parts.find( ( one ) => one.from <= from && from < one.to ) ?? FALLBACK;
	const end = Math.min( to + AROUND, part.to );
	return {
		field: part.field,
		sample: text.slice( from, to ),
		before: text.slice( Math.max( part.from, wholeAt( text, from - AROUND ) ), from ),
		after: text.slice( to, end < part.to ? behind( text, end - 1 ) : end ),
		block: part.field === 'content' ? blockAt( text.slice( part.from, part.to ), from - part.from ) : null,
	};
}

const FALLBACK: Stretch & { readonly field: Field } = { field: 'content', from: 0, to: Infinity };

/** The innermost block around that place, its own marks counted in. */
export function blockAt( content: string, at: number ): Words[ 'block' ] {
	let number = 0;
	let open: NonNullable< Words[ 'block' ] >[] = [];
	for ( const { index, 0: mark, 1: closing, 2: name = '', 3: empty } of content.matchAll( MARK ) ) {
		const isBehind = index + mark.length > at;
		if ( index > at || ( isBehind && closing !== undefined ) ) {
			break;
		}
		if ( closing === undefined ) {
			number++;
			open = [ ...open, { name: name.includes( '/' ) ? name : `core/${ name }`, number } ];
		}
		if ( isBehind ) {
			break;
		}
		open = closing === undefined && empty === undefined ? open : open.slice( 0, -1 );
	}
	return open.at( -1 ) ?? null;
}

/** The marks of blocks. What stands in them has no `-->`: WordPress writes it in another way. */
const MARK = /<!-- (\/)?wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)\s(?:(?!-->)[^])*?(\/)?-->/g;
