import type { Answer } from '../answer';
import type { Body } from './body';
import type { Exchange } from '../../evidence';
import type { Target } from '../../probes/probe';

type Shape = Exchange[ 'shape' ];
type Members = Readonly< Record< string, unknown > >;

/** What the answer is, whatever its status says. */
export function shapeOf( { text }: Answer, { json }: Body, target: Target ): Shape {
	if ( target === 'static-file' ) {
		return text.startsWith( 'REST Health static file' ) ? 'static-file' : 'other';
	}
	if ( target === 'ajax' ) {
		return /^[0-9a-f]{10}$/.test( text ) ? 'nonce' : 'other';
	}
	if ( json === undefined ) {
		return null;
	}
	return isMembers( json ) ? shapeOfJson( json ) : 'other';
}

function shapeOfJson( json: Members ): Shape {
	if ( json.answered === true ) {
		return 'self-test';
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
): Pick< Exchange, 'seenUser' | 'seenCookie' | 'seenNonce' | 'seenMethod' > => {
	const seen = shape === 'self-test' && isMembers( json ) ? json : {};
	return {
		seenUser: booleanOf( seen.user ),
		seenCookie: booleanOf( seen.cookie ),
		seenNonce: booleanOf( seen.nonce ),
		seenMethod: wordOf( seen.method, 10 ),
	};
};

/** The shape and the statuses with which each target says that all is well. */
export const isRightAnswer = ( shape: Shape, status: number, target: Target ): boolean =>
	target === 'post-zero' ? shape === 'no-such-post' && status === 404 : shape === RIGHT[ target ] && status === 200;

const RIGHT = { 'static-file': 'static-file', ajax: 'nonce', index: 'index', 'self-test': 'self-test' } as const;

const booleanOf = ( value: unknown ): boolean | null => ( typeof value === 'boolean' ? value : null );

/**
 * A foreign word as it is kept and stored, so that the same is judged now and later (class-posted-exchange.php).
 */
const wordOf = ( value: unknown, longest: number ): string | null =>
	typeof value === 'string' && value !== '' ? value.replace( /[^A-Za-z0-9_.:-]/gu, '_' ).slice( 0, longest ) : null;

const isMembers = ( value: unknown ): value is Members =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );
