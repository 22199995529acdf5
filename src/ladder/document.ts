import type { Field } from './words';

/** What one request carries: JSON of these fields. */
export type Sent = Readonly< Partial< Record< Field, string > > >;

/** A stretch of the document, by UTF-16 offsets. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** The fields of a post laid end to end, so that one search goes through all of them. */
export interface Document {
	readonly text: string;
	/** Where each field stands that is not empty. */
	readonly parts: readonly ( Stretch & { readonly field: Field } )[];
	/** Where blocks and fields begin; 0 and the end are among them. */
	readonly cuts: readonly number[];
}

/** The text comes first: it is what is refused most often. */
const ORDER: readonly Field[] = [ 'content', 'title', 'excerpt' ];

export function documentOf( fields: Readonly< Record< Field, string > > ): Document {
	const parts: ( Stretch & { field: Field } )[] = [];
	let [ text, cuts ]: [ string, number[] ] = [ '', [ 0 ] ];
	for ( const field of ORDER.filter( ( name ) => fields[ name ] !== '' ) ) {
		const from = text.length;
		text += fields[ field ];
		parts.push( { field, from, to: text.length } );
		const inside = field === 'content' ? cutsIn( fields.content ).map( ( at ) => from + at ) : [];
		cuts = [ ...cuts, ...inside, text.length ];
	}
	return { text, parts, cuts };
}

/** Before each block, at any depth; what was not written with blocks is cut behind blank lines. */
export function cutsIn( content: string ): number[] {
	const blocks = [ ...content.matchAll( /<!-- wp:/g ) ].map( ( { index } ) => index );
	const lines = [ ...content.matchAll( /\n[ \t\r]*\n\s*/g ) ].map( ( found ) => found.index + found[ 0 ].length );
	return ( blocks.length > 0 ? blocks : lines ).filter( ( at ) => at > 0 && at < content.length );
}

/** What is sent of a stretch: of each field that it touches, the part that it covers. */
export const sentOf = ( document: Document, stretch: Stretch ): Sent =>
	Object.fromEntries(
		touched( document, stretch ).map( ( { field, from, to } ) => [
			field,
			document.text.slice( Math.max( stretch.from, from ), Math.min( stretch.to, to ) ),
		] )
	);

/** The whole document but for a stretch. */
export function withoutStretch( document: Document, { from, to }: Stretch ): Sent {
	const [ head, tail ] = [
		{ from: 0, to: from },
		{ from: to, to: document.text.length },
	].map( ( one ) => sentOf( document, one ) );
	const names = document.parts.map( ( { field } ) => field );
	return Object.fromEntries( names.map( ( name ) => [ name, ( head?.[ name ] ?? '' ) + ( tail?.[ name ] ?? '' ) ] ) );
}

/** The fields that a stretch touches. */
export const fieldsIn = ( document: Document, stretch: Stretch ): readonly Field[] =>
	touched( document, stretch ).map( ( { field } ) => field );

const touched = ( { parts }: Document, { from, to }: Stretch ): Document[ 'parts' ] =>
	parts.filter( ( part ) => part.from < to && from < part.to );

/** Bytes of the body that carries this. */
export const bytesOf = ( sent: object ): number => new TextEncoder().encode( JSON.stringify( sent ) ).length;
