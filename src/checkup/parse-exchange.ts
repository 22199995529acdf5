import type { Exchange, ServerFacts } from '../evidence';

/** For every field of a type, whether a value fits it. A field that the type gains does not compile until it is here. */
type Shape< Type > = { readonly [ Name in keyof Type ]: ( value: unknown ) => value is Type[ Name ] };

const isText = ( value: unknown ): value is string => typeof value === 'string';
const isFlag = ( value: unknown ): value is boolean => typeof value === 'boolean';
const isCount = ( value: unknown ): value is number =>
	typeof value === 'number' && Number.isInteger( value ) && value >= 0;
const orNull =
	< Type >( isFitting: ( value: unknown ) => value is Type ) =>
	( value: unknown ): value is Type | null =>
		value === null || isFitting( value );
const oneOf =
	< const Literal extends string >( ...literals: readonly Literal[] ) =>
	( value: unknown ): value is Literal =>
		literals.some( ( literal ) => literal === value );

const exchangeShape: Shape< Exchange > = {
	outcome: oneOf( 'answered', 'timed-out', 'unanswered' ),
	status: orNull( isCount ),
	passed: isFlag,
	body: orNull(
		oneOf( 'json', 'json-with-bom', 'json-with-output', 'json-cut', 'html', 'text', 'empty', 'too-large' )
	),
	shape: orNull( oneOf( 'self-test', 'index', 'nonce', 'static-file', 'no-such-post', 'error', 'wp-die', 'other' ) ),
	page: orNull(
		oneOf( 'theme', 'wp-die', 'login', 'php-error', 'apache', 'nginx', 'litespeed', 'varnish', 'other' )
	),
	code: orNull( isText ),
	depth: orNull( oneOf( 'nothing', 'php', 'wordpress', 'rest', 'authentication', 'authenticated', 'route' ) ),
	redirect: orNull( oneOf( 'none', 'hidden', 'login', 'other-scheme', 'other-host', 'elsewhere' ) ),
	wall: orNull( oneOf( 'basic' ) ),
	renewedNonce: isFlag,
	askedToWait: isFlag,
	seenUser: orNull( isFlag ),
	seenCookie: orNull( isFlag ),
	seenNonce: orNull( isFlag ),
	seenMethod: orNull( isText ),
	software: orNull( isText ),
	milliseconds: isCount,
	bytes: isCount,
	excerpt: isText,
};

const ownerKind = oneOf( 'plugin', 'must-use', 'theme', 'drop-in' );
/** A priority may be less than nothing. */
const isWhole = ( value: unknown ): value is number => Number.isInteger( value );

const serverShape: Shape< ServerFacts > = {
	wordpress: isText,
	php: isText,
	software: orNull( isText ),
	permalinks: oneOf( 'pretty', 'index', 'plain' ),
	restRule: isFlag,
	restLoaded: isFlag,
	htaccess: oneOf( 'complete', 'missing', 'altered', 'unreadable', 'not-used' ),
	addresses: oneOf( 'same', 'scheme', 'host' ),
	refusedBy: orNull( isText ),
	refusedByKind: orNull( ownerKind ),
	refusedByHook: orNull( isText ),
	refusedByPriority: orNull( isWhole ),
	refusedByPlace: orNull( isText ),
	acceptedBy: orNull( isText ),
	acceptedByKind: orNull( ownerKind ),
	acceptedByPriority: orNull( isWhole ),
	acceptedByPlace: orNull( isText ),
	multisite: isFlag,
	showsErrors: isFlag,
};

/** An exchange that PHP sent; null when anything about it is not as promised. */
export const toExchange = ( value: unknown ): Exchange | null => ( fits( value, exchangeShape ) ? value : null );

/** Server facts that PHP sent, some or all of them; none when one of them is not as promised. */
export const toServerFacts = ( value: unknown ): Partial< ServerFacts > =>
	fitsPartly( value, serverShape ) ? value : {};

function fits< Type >( value: unknown, shape: Shape< Type > ): value is Type {
	return fitsPartly( value, shape ) && Object.keys( shape ).every( ( name ) => Object.hasOwn( value, name ) );
}

function fitsPartly< Type >( value: unknown, shape: Shape< Type > ): value is Partial< Type > {
	if ( ! isRecord( value ) ) {
		return false;
	}
	for ( const name in shape ) {
		if ( Object.hasOwn( value, name ) && ! shape[ name ]( value[ name ] ) ) {
			return false;
		}
	}
	return true;
}

/** Whether the value is an object whose fields may be looked at. */
export const isRecord = ( value: unknown ): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );
