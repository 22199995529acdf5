import { type NodePath, parseSync, traverse, type types } from '@babel/core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A call of `__()` or `_n()` in a source. */
export interface Call {
	readonly path: NodePath< types.CallExpression >;
	/** One, or one for the singular and one for the plural. */
	readonly texts: readonly string[];
	/** What translators are told of its placeholders. */
	readonly note: types.Comment | undefined;
}

const SOURCES = join( __dirname, '..' );
const DOMAIN = 'rest-health';
const NOTE = /^\s*translators:\s*/;

/** The calls of `__()` and `_n()`, each with the note for translators before it. */
export function callsIn( file: types.File ): readonly Call[] {
	const notes = ( file.comments ?? [] ).filter( ( { value } ) => NOTE.test( value ) );
	const calls: Call[] = [];
	let behind = 0;
	traverse( file, {
		noScope: true,
		CallExpression( path ) {
			const { callee, start, end } = path.node;
			if ( callee.type !== 'Identifier' || ! [ '__', '_n' ].includes( callee.name ) ) {
				return;
			}
			const between = notes.filter(
				( note ) => ( note.start ?? 0 ) >= behind && ( note.end ?? 0 ) <= ( start ?? 0 )
			);
			behind = end ?? behind;
			calls.push( { path, texts: textsOf( path, callee.name === '_n' ? 2 : 1 ), note: between.at( -1 ) } );
		},
	} );
	return calls;
}

function textsOf( path: NodePath< types.CallExpression >, count: number ): readonly string[] {
	const given = path.node.arguments;
	const domain = given.at( -1 );
	const texts = given.slice( 0, count ).flatMap( ( text ) => ( text.type === 'StringLiteral' ? text.value : [] ) );
	if ( texts.length !== count || domain?.type !== 'StringLiteral' || domain.value !== DOMAIN ) {
		throw path.buildCodeFrameError( `A text is written out, and its domain is ${ DOMAIN }.` );
	}
	return texts;
}

type Told = readonly [ texts: readonly string[], note: string ];

/** The texts below a folder, in the order of its files, each with what translators are told of it. */
const textsIn = ( folder: string ): readonly Told[] =>
	readdirSync( join( SOURCES, folder ), { recursive: true } )
		.map( String )
		.filter( ( name ) => /\.tsx?$/.test( name ) )
		.sort()
		.map( ( name ) => readFileSync( join( SOURCES, folder, name ), 'utf8' ) )
		.flatMap( ( source ) => callsIn( parsed( source ) ) )
		.map( ( { texts, note } ) => [ texts, note?.value.replace( NOTE, '' ).trim() ?? '' ] );

function parsed( source: string ): types.File {
	const file = parseSync( source, {
		configFile: false,
		babelrc: false,
		parserOpts: { plugins: [ 'typescript', 'jsx' ] },
	} );
	if ( file === null ) {
		throw new Error( 'Nothing to parse.' );
	}
	return file;
}

const inScript = [ 'checkup', 'experiments', 'ladder', 'panel', 'report' ].flatMap( textsIn );

const isPlural = ( [ texts ]: Told ): boolean => texts.length > 1;
const single = inScript.filter( ( told ) => ! isPlural( told ) );

/** What the script says, each text once. */
export const words: readonly string[] = [ ...new Set( single.flatMap( ( [ texts ] ) => texts ) ) ];

/** All texts that PHP hands over with the page beside the catalogue, and what translators are told of them. */
export const notes: ReadonlyMap< string, string > = new Map(
	[ ...textsIn( 'in-page' ), ...single ].flatMap( ( [ texts, note ] ) =>
		texts.map( ( text ) => [ text, note ] as const )
	)
);

/** What hangs on a number, so that the script asks for it itself. */
export const plurals: readonly Told[] = inScript.filter( isPlural );
