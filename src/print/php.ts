/** The keys whose texts are translated. */
const TRANSLATED = [ 'template', 'label' ];

type Json = string | number | boolean | null | readonly Json[] | { readonly [ key: string ]: Json };

/** What translators are told of a text; empty where that is nothing, and null for what is no text for people. `holder` is the object in which it stands. */
type NoteOf = ( value: string, key: string, holder: Json ) => string | null;

/**
 * Prints plain data as a PHP expression, with every text for people in a literal `__()`, so that make-pot finds it.
 * A key whose value is undefined is left out.
 *
 * @param value  The data.
 * @param noteOf Tells texts from other strings: by their keys, unless something else is said.
 */
export const toPhp = ( value: unknown, noteOf: NoteOf = noteByKey ): string =>
	print( JSON.parse( JSON.stringify( value ) ), '', noteOf, ( text ) => noteOf( text, '', null ) );

/** What is no longer than this stands on one line, if nothing in it is for translators: most of the rules are conditions. */
const LINE = 200;

function print( value: Json, indent: string, noteOf: NoteOf, noteHere: ( text: string ) => string | null ): string {
	if ( typeof value === 'string' ) {
		const note = noteHere( value );
		return note === null ? quote( value ) : translated( value, indent, note );
	}
	if ( value === null || typeof value !== 'object' ) {
		return String( value );
	}
	const inner = `${ indent }\t`;
	const printed = ( item: Json, key: string ) => print( item, inner, noteOf, ( text ) => noteOf( text, key, value ) );
	const lines = Array.isArray( value )
		? value.map( ( item: Json ) => printed( item, '' ) )
		: Object.entries( value ).map( ( [ name, item ] ) => `${ quote( name ) } => ${ printed( item, name ) }` );
	if ( lines.length === 0 ) {
		return 'array()';
	}
	const short = `array( ${ lines.join( ', ' ) } )`;
	return short.length <= LINE && ! short.includes( '__( ' )
		? short
		: `array(\n${ lines.map( ( line ) => `${ inner }${ line },\n` ).join( '' ) }${ indent })`;
}

function translated( text: string, indent: string, note: string ): string {
	const call = `__( ${ quote( text ) }, 'rest-health' )`;
	return note === '' ? call : `\n${ indent }/* translators: ${ note } */\n${ indent }${ call }`;
}

/** A text with a plural, for translators only: which of its forms it takes, the script asks when it knows the number. */
export const pluralToPhp = ( [ texts, note ]: readonly [ texts: readonly string[], note: string ] ): string =>
	`/* translators: ${ note } */\n_n_noop( ${ texts.map( quote ).join( ', ' ) }, 'rest-health' );\n\n`;

function noteByKey( _text: string, key: string, holder: Json ): string | null {
	return TRANSLATED.includes( key )
		? pathsOf( holder )
				.map( ( path, index ) => `%${ index + 1 }$s: ${ meaning( path ) }.` )
				.join( ' ' )
		: null;
}

/** The evidence paths that stand beside a template; they tell translators what fills the placeholders. */
const pathsOf = ( value: Json ): string[] =>
	value !== null && typeof value === 'object' && 'values' in value && Array.isArray( value.values )
		? value.values
		: [];

/** What a path holds, by its last part. */
const MEANINGS: Readonly< Record< string, string > > = {
	status: 'an HTTP status code, for example 403',
	code: 'an error code, for example rest_forbidden',
	milliseconds: 'a number of milliseconds',
	seenMethod: 'an HTTP method, for example GET',
	software: 'a web server’s name, for example nginx',
	name: 'a plugin or theme with its version, or a file name',
	hook: 'name of a hook',
	place: 'a file and a line',
	priority: 'a number',
	prepended: 'a file name',
};
const meaning = ( path: string ): string => MEANINGS[ path.split( '.' ).pop() ?? '' ] ?? path;

const quote = ( string: string ): string => `'${ string.replace( /[\\']/g, '\\$&' ) }'`;
