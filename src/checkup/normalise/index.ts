import type { Answer } from '../answer';
import { arrivedBy, sentBy } from './arrived';
import { readBody } from './body';
import { depthOf } from './depth';
import { excerptOf } from './excerpt';
import type { Exchange } from '../../evidence';
import { isFromCache } from './from-cache';
import { unanswered } from '../../in-page';
import { lower } from './lower';
import { nonceInPage } from './nonce-in-page';
import { pageOf } from './page';
import { productOf, viaOf } from './product';
import type { Marks } from '../../signatures';
import { isOfRest, type Target } from '../../probes/probe';
import { redirectOf } from './redirect';
import { routesOf } from './routes';
import { codeOf, isRightAnswer, seenBy, shapeOf } from './shape';
import { typeOf } from './type';
import { wallOf } from './wall';

/** Turns an answer into facts. Never throws, whatever came. PHP makes the same: includes/class-exchange.php. */
export function normalise( answer: Answer, target: Target, { pages, walls, vias }: Marks ): Exchange {
	if ( answer.outcome !== 'answered' ) {
		const { outcome, why = null, milliseconds } = answer;
		return { ...unanswered, ...sentBy( answer ), outcome, why, milliseconds };
	}
	if ( answer.hiddenRedirect ) {
		const { milliseconds } = answer;
		return { ...unanswered, ...sentBy( answer ), outcome: 'answered', redirect: 'hidden', milliseconds };
	}
	const body = readBody( answer, target );
	const shape = shapeOf( answer, body, target );
	const code = codeOf( body );
	const page = WITHOUT_PAGE.includes( shape ) ? null : pageOf( answer, body, pages );
	const redirect = redirectOf( answer );
	const passed = isRightAnswer( shape, answer.status, target ) && isClean( body.kind, target ) && redirect === 'none';
	return {
		...unanswered,
		outcome: 'answered',
		status: answer.status,
		passed,
		type: typeOf( answer.headers[ 'content-type' ] ),
		body: body.kind,
		shape,
		page,
		code,
		depth: depthOf( answer, { shape, code, page } ),
		redirect,
		wall: wallOf( answer ),
		renewedNonce: 'x-wp-nonce' in answer.headers,
		askedToWait: 'retry-after' in answer.headers,
		fromCache: isFromCache( answer ),
		...productOf( answer, body, { shape, page, code, passed }, walls ),
		via: viaOf( answer, vias ),
		...seenBy( body, shape ),
		...arrivedBy( answer, body, shape ),
		hasNonce: shape === 'front-page' ? nonceInPage( answer.text ) !== null : null,
		...routesOf( body, shape ),
		software: softwareOf( answer.headers.server ),
		milliseconds: answer.milliseconds,
		bytes: answer.bytes,
		// A nonce is a key: it is never kept, not even to be shown.
		excerpt: shape === 'nonce' ? '' : excerptOf( answer.text ),
	};
}

/** Where there is no page to be told, or the one that was asked for. */
const WITHOUT_PAGE: readonly Exchange[ 'shape' ][] = [ 'static-file', 'nonce', 'front-page' ];

/** api-fetch reads JSON behind a BOM as well, so a BOM alone does not fail a probe; a rule speaks of it. */
const isClean = ( kind: Exchange[ 'body' ], target: Target ): boolean =>
	! isOfRest( target ) || kind === 'json' || kind === 'json-with-bom';

/** "Apache/2.4.71 (Debian)" is apache. */
const softwareOf = ( header = '' ): string | null => {
	const product = /^[A-Za-z][A-Za-z0-9_.-]{0,39}/.exec( header )?.[ 0 ];
	return product === undefined ? null : lower( product );
};
