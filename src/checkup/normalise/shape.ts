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

function shapeOfJson( answer: Members ): Shape {
	const json = aloneIn( answer );
	if ( json.answered === true ) {
		return shapeOfOurs( json );
	}
	if ( Array.isArray( json.namespaces ) ) {
		return 'index';
	}
	if ( typeof json.code !== 'string' || typeof json.message !== 'string' ) {
		return 'other';
	}
	if ( NO_SUCH_POST.includes( json.code ) ) {
		return 'no-such-post';
	}
	return json.code === 'wp_die' || json.code === 'internal_server_error' ? 'wp-die' : 'error';
}

function shapeOfOurs( { routes, dryRun }: Members ): Shape {
	if ( isMembers( dryRun ) ) {
		return 'dry-run';
	}
	return isMembers( routes ) ? 'routes' : 'self-test';
}

/** Core's own words for what cannot exist; everything else that refuses it has another code. */
const NO_SUCH_POST = [
	'rest_post_invalid_id',
	'rest_comment_invalid_id',
	'rest_template_not_found',
	'rest_global_styles_not_found',
];

/** A batch of one is answered in an envelope: the answer is the one in it. */
function aloneIn( json: Members ): Members {
	const { responses } = json;
	const only: unknown = Array.isArray( responses ) && responses.length === 1 ? responses[ 0 ] : null;
	return isMembers( only ) && isMembers( only.body ) ? only.body : json;
}

/** Whether the REST API answers like that. */
export const isAnswer = ( json: unknown ): boolean => isMembers( json ) && shapeOfJson( json ) !== 'other';

/** The error's code; a code that is no text is none. */
export const codeOf = ( { json }: Body ): string | null =>
	isMembers( json ) ? wordOf( aloneIn( json ).code, 100 ) : null;

/** What the self-test route, or a dry run, saw of a signed request. */
export const seenBy = (
	{ json }: Body,
	shape: Shape
): Pick< Exchange, 'seenUser' | 'seenCookie' | 'seenNonce' | 'seenMethod' | 'seenOverride' > => {
	const seen = shape === 'self-test' && isMembers( json ) ? json : ( dryRunIn( json, shape ) ?? {} );
	return {
		seenUser: booleanOf( seen.user ),
		seenCookie: booleanOf( seen.cookie ),
		seenNonce: booleanOf( seen.nonce ),
		seenMethod: wordOf( seen.method, 10 ),
		seenOverride: booleanOf( seen.override ),
	};
};

/** What a dry run says of the request; null where none spoke. */
export const dryRunIn = ( json: unknown, shape: Shape ): Members | null =>
	shape === 'dry-run' && isMembers( json ) && isMembers( json.dryRun ) ? json.dryRun : null;

/** Whether the shape and the status are those with which the target says that all is well. */
export const isRightAnswer = ( shape: Shape, status: number, target: Target ): boolean =>
	isZero( target )
		? ( shape === 'dry-run' && status === 200 ) || ( shape === 'no-such-post' && status === refusalOf( target ) )
		: shape === RIGHT[ target ] && status === 200;

/** The status with which core refuses what cannot exist. A batch is answered with 207, whatever stands in it. */
const refusalOf = ( target: Target ): number => ( target === 'batch' ? 207 : 404 );

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
