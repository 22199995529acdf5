import type { Answer } from '../answer';
import type { Exchange } from '../../evidence';
import { isAnswer } from './shape';
import type { Target } from '../../probes/probe';

/** What the text of an answer is, and the JSON in it (undefined when there is none). */
export interface Body {
	readonly kind: NonNullable< Exchange[ 'body' ] >;
	readonly json: unknown;
}

const BOM = '\uFEFF';
/** How many beginnings or ends are tried when something stands around the JSON. */
const TRIES = 20;
/** How gzip and deflate begin, after what is no UTF-8 was replaced. */
const COMPRESSED = /^(?:\x1F[\uFFFD?]\x08|x\uFFFD)/;

/**
 * Reads the body. Output around valid JSON is told apart from JSON that ends too early. In a page that was asked for nobody looks for
 * JSON: scripts hold some.
 */
export function readBody( { text, tooLarge, cut }: Answer, target: Target ): Body {
	if ( tooLarge ) {
		return { kind: 'too-large', json: undefined };
	}
	const trimmed = trim( text );
	const json = parse( trimmed );
	if ( json !== undefined ) {
		return { kind: kindOfJson( text, trimmed ), json };
	}
	const inside = target === 'front-page' ? undefined : jsonWithOutput( trimmed );
	if ( inside !== undefined ) {
		return { kind: 'json-with-output', json: inside };
	}
	return { kind: withoutJson( trimmed, cut ), json: undefined };
}

/** What response.json() makes of it: it drops one BOM at the very beginning, and chokes on any other. */
function kindOfJson( text: string, json: string ): Body[ 'kind' ] {
	const hasBom = text.startsWith( BOM );
	if ( trimSpace( hasBom ? text.slice( 1 ) : text ) !== json ) {
		return 'json-with-output';
	}
	return hasBom ? 'json-with-bom' : 'json';
}

function withoutJson( trimmed: string, cut: boolean ): Body[ 'kind' ] {
	if ( trimmed === '' ) {
		return cut ? 'json-cut' : 'empty';
	}
	if ( COMPRESSED.test( trimmed ) ) {
		return 'compressed';
	}
	if ( trimmed.startsWith( '{' ) || trimmed.startsWith( '[' ) ) {
		return 'json-cut';
	}
	return trimmed.startsWith( '<' ) ? 'html' : 'text';
}

/** An object that begins or ends somewhere inside the text. Only objects: a page of prose holds many a "[1]". */
function jsonWithOutput( text: string ): unknown {
	let start = text.indexOf( '{"' );
	for ( let tries = 0; start !== -1 && tries < TRIES; tries++ ) {
		const json = parse( text.slice( start ) ) ?? jsonUpTo( text.slice( start ) );
		if ( isAnswer( json ) ) {
			return json;
		}
		start = text.indexOf( '{"', start + 1 );
	}
	return undefined;
}

function jsonUpTo( text: string ): unknown {
	let end = text.lastIndexOf( '}' );
	for ( let tries = 0; end > 0 && tries < TRIES; tries++ ) {
		const json = parse( text.slice( 0, end + 1 ) );
		if ( json !== undefined ) {
			return json;
		}
		end = text.lastIndexOf( '}', end - 1 );
	}
	return undefined;
}

/** The white space that JSON allows, and BOMs; not what String.trim() takes away, so that PHP does the same. */
const trim = ( text: string ): string => text.replace( /^[ \t\r\n\uFEFF]+/, '' ).replace( /[ \t\r\n\uFEFF]+$/, '' );

const trimSpace = ( text: string ): string => text.replace( /^[ \t\r\n]+/, '' ).replace( /[ \t\r\n]+$/, '' );

/** Undefined when it is no JSON; JSON has no undefined of its own. */
function parse( text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch {
		return undefined;
	}
}
