import type { Answer } from '../answer';
import type { Body } from './body';
import type { Exchange } from '../../evidence';
import { isZero, type Target } from '../../probes/probe';
import { typeOf } from './type';

type Shape = Exchange[ 'shape' ];
type Members = Readonly< Record< string, unknown > >;

/** What the answer is, whatever its status says. */
export function shapeOf( answer: Answer, { kind, json }: Body, target: Target ): Shape {
	const { text } = answer;
	if ( target === 'static-file' ) {
		return text.startsWith( 'REST Health static file' ) ? 'static-file' : 'other';
	}
	if ( target === 'ajax' ) {
		return /^[0-9a-f]{10}$/.test( text ) ? 'nonce' : 'other';
	}
	if ( target === 'front-page' ) {
		return answer.status === 200 && isPage( answer, kind ) ? 'front-page' : 'other';
	}
	if ( json === undefined ) {
		return null;
	}
	return isMembers( json ) ? shapeOfJson( json ) : 'other';
}

function shapeOfJson( json: Members ): Shape {
	if ( json.answered === true ) {
		return isMembers( json.routes ) ? 'routes' : 'self-test';
	}
	if ( Array.isArray( json.namespaces ) ) {
		return 'index';
	}
	if ( typeof json.code !== 'string' || typeof json.message !== 'string' ) {
		return 'other';
	}
	// Core's own words for "no such post"; everything else that refuses post 0 has another code.
	if ( json.code === 'rest_post_invalid_id' ) {
		return 'no-such-post';
	}
	return json.code === 'wp_die' || json.code === 'internal_server_error' ? 'wp-die' : 'error';
}

/** Whether the REST API answers like that. */
export const isAnswer = ( json: unknown ): boolean => isMembers( json ) && shapeOfJson( json ) !== 'other';

/** The error's code; a code that is no text is none. */
export const codeOf = ( { json }: Body ): string | null => ( isMembers( json ) ? wordOf( json.code, 100 ) : null );

/** What the self-test route saw of a signed request. */
export const seenBy = (
	{ json }: Body,
	shape: Shape
): Pick< Exchange, 'seenUser' | 'seenCookie' | 'seenNonce' | 'seenMethod' | 'seenOverride' > => {
	const seen = shape === 'self-test' && isMembers( json ) ? json : {};
	return {
		seenUser: booleanOf( seen.user ),
		seenCookie: booleanOf( seen.cookie ),
		seenNonce: booleanOf( seen.nonce ),
		seenMethod: wordOf( seen.method, 10 ),
		seenOverride: booleanOf( seen.override ),
	};
};

/** The shape and the statuses with which each target says that all is well. */
export const isRightAnswer = ( shape: Shape, status: number, target: Target ): boolean =>
	isZero( target ) ? shape === 'no-such-post' && status === 404 : shape === RIGHT[ target ] && status === 200;

const RIGHT = {
	'static-file': 'static-file',
	ajax: 'nonce',
	'front-page': 'front-page',
	index: 'index',
	'self-test': 'self-test',
	routes: 'routes',
} as const;

/** Whether HTML came. A page with output before it, or a long one, says so in its header. */
const isPage = ( { headers }: Answer, kind: Body[ 'kind' ] ): boolean =>
	kind === 'html' ||
	( ( kind === 'text' || kind === 'too-large' ) && typeOf( headers[ 'content-type' ] ) === 'html' );

export const booleanOf = ( value: unknown ): boolean | null => ( typeof value === 'boolean' ? value : null );

/**
 * A foreign word as it is kept and stored, so that the same is judged now and later (class-posted-exchange.php).
 */
const wordOf = ( value: unknown, longest: number ): string | null =>
	typeof value === 'string' && value !== '' ? value.replace( /[^A-Za-z0-9_.:-]/gu, '_' ).slice( 0, longest ) : null;

export const isMembers = ( value: unknown ): value is Members =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );
