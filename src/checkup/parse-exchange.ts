import type { Exchange } from '../evidence';
import { isTrace } from './parse-trace';
import { fits, isCount, isFlag, isText, oneOf, orNull, type Shape } from './shapes';

const exchangeShape: Shape< Exchange > = {
	outcome: oneOf( 'answered', 'timed-out', 'unanswered' ),
	status: orNull( isCount ),
	passed: isFlag,
	type: orNull( oneOf( 'json', 'html', 'other', 'missing' ) ),
	body: orNull(
		oneOf(
			'json',
			'json-with-bom',
			'json-with-output',
			'json-cut',
			'html',
			'text',
			'compressed',
			'empty',
			'too-large'
		)
	),
	shape: orNull(
		oneOf(
			'self-test',
			'routes',
			'index',
			'nonce',
			'static-file',
			'front-page',
			'dry-run',
			'no-such-post',
			'error',
			'wp-die',
			'other'
		)
	),
	page: orNull(
		oneOf( 'theme', 'wp-die', 'login', 'php-error', 'apache', 'nginx', 'litespeed', 'varnish', 'other' )
	),
	code: orNull( isText ),
	depth: orNull( oneOf( 'nothing', 'php', 'wordpress', 'rest', 'authentication', 'authenticated', 'route' ) ),
	redirect: orNull( oneOf( 'none', 'hidden', 'login', 'other-scheme', 'other-host', 'elsewhere' ) ),
	wall: orNull( oneOf( 'basic', 'other' ) ),
	renewedNonce: isFlag,
	askedToWait: isFlag,
	fromCache: isFlag,
	product: orNull( isText ),
	productSure: orNull( isFlag ),
	productKind: orNull( oneOf( 'edge', 'firewall', 'host', 'server', 'plugin', 'network' ) ),
	productDoes: orNull( oneOf( 'blocks', 'challenges', 'limits', 'asks-login', 'hides' ) ),
	productSetting: orNull( isText ),
	via: orNull( isText ),
	why: orNull( oneOf( 'dns', 'tls', 'connection', 'not-allowed' ) ),
	seenUser: orNull( isFlag ),
	seenCookie: orNull( isFlag ),
	seenNonce: orNull( isFlag ),
	seenMethod: orNull( isText ),
	seenOverride: orNull( isFlag ),
	sentBytes: orNull( isCount ),
	seenBytes: orNull( isCount ),
	arrived: orNull( oneOf( 'same', 'changed' ) ),
	hasNonce: orNull( isFlag ),
	open: orNull( isCount ),
	closed: orNull( isCount ),
	closedRoutes: orNull( isText ),
	closedOfCore: orNull( isCount ),
	mayWrite: orNull( isFlag ),
	software: orNull( isText ),
	milliseconds: isCount,
	bytes: isCount,
	excerpt: isText,
	trace: isTrace,
};

/** An exchange that PHP sent; null when anything about it is not as promised. */
export const toExchange = ( value: unknown ): Exchange | null =>
	fits( value, exchangeShape, [ 'trace' ] ) ? value : null;
