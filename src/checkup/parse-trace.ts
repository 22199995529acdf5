import type { Actor, Trace } from '../evidence';
import { fits, isCount, isFlag, isText, isWhole, oneOf, orNull, type Shape } from './shapes';

const actorShape: Shape< Actor > = {
	name: orNull( isText ),
	kind: orNull( oneOf( 'plugin', 'must-use', 'theme', 'drop-in', 'prepended' ) ),
	hook: orNull( isText ),
	priority: orNull( isWhole ),
	place: orNull( isText ),
	setting: orNull( isText ),
	lets: orNull( oneOf( 'everybody', 'logged-in', 'nobody' ) ),
};

const actor = orNull( ( value: unknown ): value is Actor => fits( value, actorShape ) );

const traceShape: Shape< Trace > = {
	reached: oneOf(
		'nothing',
		'started',
		'plugins',
		'theme',
		'init',
		'loaded',
		'request',
		'rest',
		'authentication',
		'dispatch',
		'permission',
		'callback',
		'answered',
		'page'
	),
	early: isFlag,
	how: orNull( oneOf( 'error', 'wp-die', 'redirect', 'exit', 'fatal', 'left-out' ) ),
	refused: actor,
	refusedToo: actor,
	accepted: actor,
	loggedOut: actor,
	printed: actor,
	removedRoutes: actor,
	denied: actor,
	changedNonce: actor,
	withoutPasswords: actor,
	cookie: orNull(
		oneOf( 'valid', 'expired', 'bad-hash', 'bad-username', 'bad-session', 'malformed', 'truncated', 'none' )
	),
	cookieName: orNull( oneOf( 'same', 'other' ) ),
	user: orNull( oneOf( 'same', 'other', 'nobody' ) ),
	salts: orNull( oneOf( 'same', 'other' ) ),
	node: orNull( oneOf( 'same', 'other' ) ),
	nonceHeader: orNull( oneOf( 'nonce', 'empty', 'other', 'none' ) ),
	nonceInAddress: orNull( isFlag ),
	nonceMinutes: orNull( isCount ),
	authorization: orNull( oneOf( 'basic', 'other', 'none' ) ),
	password: orNull( oneOf( 'accepted', 'refused', 'none' ) ),
	limit: orNull( oneOf( 'memory', 'time' ) ),
	nonceUser: orNull( isFlag ),
	nonceSession: orNull( isFlag ),
};

/** Whether PHP sent a trace in which everything is as promised. */
export const isTrace = ( value: unknown ): value is Trace => fits( value, traceShape );

/** An actor that PHP sent; null when anything about it is not as promised. */
export const toActor = ( value: unknown ): Actor | null => ( fits( value, actorShape ) ? value : null );
