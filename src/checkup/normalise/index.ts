import type { Answer } from '../answer';
import { readBody } from './body';
import { depthOf } from './depth';
import type { Exchange } from '../../evidence';
import { pageOf } from './page';
import type { PageSignature } from '../../signatures/pages';
import type { Target } from '../../probes/probe';
import { redirectOf } from './redirect';
import { codeOf, isRightAnswer, seenBy, shapeOf } from './shape';

/** How much of a body is kept to be shown. */
const KEPT = 4096;

/** Turns an answer into facts. Never throws, whatever came. PHP makes the same: includes/class-exchange.php. */
export function normalise( answer: Answer, target: Target, signatures: readonly PageSignature[] ): Exchange {
	if ( answer.outcome !== 'answered' ) {
		return { ...NO_ANSWER, outcome: answer.outcome, milliseconds: answer.milliseconds };
	}
	if ( answer.hiddenRedirect ) {
		return { ...NO_ANSWER, outcome: 'answered', redirect: 'hidden', milliseconds: answer.milliseconds };
	}
	const body = readBody( answer );
	const shape = shapeOf( answer, body, target );
	const code = codeOf( body );
	const page = shape === 'static-file' || shape === 'nonce' ? null : pageOf( answer, body, signatures );
	const redirect = redirectOf( answer );
	return {
		outcome: 'answered',
		status: answer.status,
		passed: isRightAnswer( shape, answer.status, target ) && isClean( body.kind, target ) && redirect === 'none',
		body: body.kind,
		shape,
		page,
		code,
		depth: depthOf( answer, { shape, code, page } ),
		redirect,
		wall: isBasicWall( answer ) ? 'basic' : null,
		renewedNonce: 'x-wp-nonce' in answer.headers,
		askedToWait: 'retry-after' in answer.headers,
		...seenBy( body, shape ),
		software: softwareOf( answer.headers.server ),
		milliseconds: answer.milliseconds,
		bytes: answer.bytes,
		// A nonce is a key: it is never kept, not even to be shown.
		excerpt: shape === 'nonce' ? '' : beginningOf( answer.text ),
	};
}

/** No half of a character stands at the end. */
const beginningOf = ( text: string ): string => text.slice( 0, KEPT ).replace( /[\uD800-\uDBFF]$/, '' );

/** api-fetch reads JSON behind a BOM as well, so a BOM alone does not fail a probe; a rule speaks of it. */
const isClean = ( kind: Exchange[ 'body' ], target: Target ): boolean =>
	target === 'static-file' || target === 'ajax' || kind === 'json' || kind === 'json-with-bom';

const isBasicWall = ( { status, headers }: Answer ): boolean =>
	status === 401 && /^\s*basic\b/i.test( headers[ 'www-authenticate' ] ?? '' );

/** "Apache/2.4.71 (Debian)" is apache. */
const softwareOf = ( header: string | undefined ): string | null =>
	/^[A-Za-z][A-Za-z0-9_.-]{0,39}/
		.exec( header ?? '' )?.[ 0 ]
		.replace( /[A-Z]/g, ( letter ) => letter.toLowerCase() ) ?? null;

const NO_ANSWER: Exchange = {
	outcome: 'unanswered',
	status: null,
	passed: false,
	body: null,
	shape: null,
	page: null,
	code: null,
	depth: null,
	redirect: null,
	wall: null,
	renewedNonce: false,
	askedToWait: false,
	seenUser: null,
	seenCookie: null,
	seenNonce: null,
	seenMethod: null,
	software: null,
	milliseconds: 0,
	bytes: 0,
	excerpt: '',
};
