/** The keys whose texts are translated. */
const TRANSLATED = [ 'template', 'label' ];

type Json = string | number | boolean | null | readonly Json[] | { readonly [ key: string ]: Json };

/**
 * Prints plain data as a PHP expression, with every text for people in a literal `__()`, so that make-pot finds it.
 * A key whose value is undefined is left out.
 */
export const toPhp = ( value: unknown, indent = '' ): string =>
	print( JSON.parse( JSON.stringify( value ) ), '', indent, [] );

/** What is no longer than this stands on one line, if nothing in it is for translators: most of the rules are conditions. */
const LINE = 200;

function print( value: Json, key: string, indent: string, paths: readonly string[] ): string {
	if ( typeof value === 'string' ) {
		return TRANSLATED.includes( key ) ? translated( value, indent, paths ) : quote( value );
	}
	if ( value === null || typeof value !== 'object' ) {
		return String( value );
	}
	const inner = `${ indent }\t`;
	const lines = Array.isArray( value )
		? value.map( ( item: Json ) => print( item, '', inner, [] ) )
		: Object.entries( value ).map(
				( [ name, item ] ) => `${ quote( name ) } => ${ print( item, name, inner, pathsOf( value ) ) }`
			);
	if ( lines.length === 0 ) {
		return 'array()';
	}
	const short = `array( ${ lines.join( ', ' ) } )`;
	return short.length <= LINE && ! short.includes( '__( ' )
		? short
		: `array(\n${ lines.map( ( line ) => `${ inner }${ line },\n` ).join( '' ) }${ indent })`;
}

function translated( template: string, indent: string, paths: readonly string[] ): string {
	const comment = paths.map( ( path, index ) => `%${ index + 1 }$s: ${ meaning( path ) }.` ).join( ' ' );
	const call = `__( ${ quote( template ) }, 'rest-health' )`;
	return comment === '' ? call : `\n${ indent }/* translators: ${ comment } */\n${ indent }${ call }`;
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
