import { __, _n, sprintf } from '@wordpress/i18n';
import type { Exchange } from '../evidence';
import { actorWords } from './actor-words';

/** What has been asked. `asking`: now. `failed`: it could not be asked. */
export type RoleState = 'unasked' | 'asking' | 'failed' | Exchange;

/** What a check as another role has shown, one thing a sentence. */
export function roleWords( state: RoleState ): readonly string[] {
	switch ( state ) {
		case 'unasked':
			return [];
		case 'asking':
			return [ __( 'Asking…', 'rest-health' ) ];
		case 'failed':
			return [
				__(
					'This could not be asked: the site did not answer. Reload this page and try again.',
					'rest-health'
				),
			];
	}
	return state.shape === 'routes' && state.passed
		? [ ...routeWords( state ), ...writeWords( state ) ]
		: refusedWords( state );
}

/** Which routes are open, and who closes the others. */
function routeWords( { open, closed, closedRoutes, trace }: Exchange ): readonly string[] {
	const all = ( open ?? 0 ) + ( closed ?? 0 );
	if ( closed === null || closed === 0 ) {
		return [
			sprintf(
				/* translators: %d: number of routes. */
				_n(
					'Open: the %d route that was asked for.',
					'Open: all %d routes that were asked for.',
					all,
					'rest-health'
				),
				all
			),
		];
	}
	const words = sprintf(
		/* translators: 1: number of closed routes. 2: number of all routes. 3: names of closed routes, for example wp/v2/users. */
		__( 'Closed: %1$d of %2$d routes that were asked for (%3$s).', 'rest-health' ),
		closed,
		all,
		[ ...( closedRoutes?.split( ', ' ) ?? [] ), '…' ].slice( 0, closed ).join( ', ' )
	);
	const closer = trace?.refused ?? null;
	return closer === null
		? [ words, __( 'Who closes them was not seen.', 'rest-health' ) ]
		: [
				words,
				/* translators: %s: a plugin, a file and a hook. */
				sprintf( __( 'Closed by %s.', 'rest-health' ), actorWords( closer ) ),
			];
}

/** Whether they may write. A capability that is lacking is no block, unless somebody took it away. */
function writeWords( { mayWrite, trace }: Exchange ): readonly string[] {
	if ( mayWrite === null ) {
		return [];
	}
	if ( mayWrite ) {
		return [ __( 'The role allows to write posts.', 'rest-health' ) ];
	}
	const taker = trace?.denied ?? null;
	return [
		taker === null
			? __(
					'The role lacks the capability to write posts. That is WordPress’s own answer, and no block.',
					'rest-health'
				)
			: sprintf(
					/* translators: %s: a plugin, a file and a hook. */
					__( 'The capability to write posts is taken from them by %s.', 'rest-health' ),
					actorWords( taker )
				),
	];
}

/** Not even the question got through. */
function refusedWords( { outcome, status, code, shape, trace }: Exchange ): readonly string[] {
	if ( outcome !== 'answered' || trace === undefined || trace.reached === 'nothing' || shape === 'self-test' ) {
		return [
			__(
				'This could not be asked: the request did not get as far as WordPress, or its key was not good any more. Try again.',
				'rest-health'
			),
		];
	}
	const answered = [ status, code ].filter( ( part ) => part !== null ).join( ' ' );
	return [
		/* translators: %s: HTTP status and error code, for example 403 rest_forbidden. */
		sprintf( __( 'Refused as a whole: %s.', 'rest-health' ), answered === '' ? '—' : answered ),
		trace.refused === null
			? __( 'Who refuses was not seen.', 'rest-health' )
			: /* translators: %s: a plugin, a file and a hook. */
				sprintf( __( 'Refused by %s.', 'rest-health' ), actorWords( trace.refused ) ),
	];
}
