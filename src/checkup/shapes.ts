/** For every field of a type, whether a value fits it. A field that the type gains does not compile until it is here. */
export type Shape< Type > = {
	readonly [ Name in keyof Type ]-?: ( value: unknown ) => value is Exclude< Type[ Name ], undefined >;
};

export const isText = ( value: unknown ): value is string => typeof value === 'string';
export const isFlag = ( value: unknown ): value is boolean => typeof value === 'boolean';
/** A priority may be less than nothing. */
export const isWhole = ( value: unknown ): value is number => Number.isInteger( value );
export const isCount = ( value: unknown ): value is number => isWhole( value ) && value >= 0;

export const orNull =
	< Type >( isFitting: ( value: unknown ) => value is Type ) =>
	( value: unknown ): value is Type | null =>
		value === null || isFitting( value );

export const oneOf =
	< const Literal extends string >( ...literals: readonly Literal[] ) =>
	( value: unknown ): value is Literal =>
		literals.some( ( literal ) => literal === value );

/** Whether the value is an object whose fields may be looked at. */
export const isRecord = ( value: unknown ): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

/**
 * Whether every field of the value fits. A field that may be missing must fit where it is.
 * @param value    Anything.
 * @param shape    Of the type.
 * @param optional The fields that may be missing.
 */
export function fits< Type >(
	value: unknown,
	shape: Shape< Type >,
	optional: readonly ( keyof Type )[] = []
): value is Type {
	if ( ! isRecord( value ) ) {
		return false;
	}
	for ( const name in shape ) {
		if ( Object.hasOwn( value, name ) ? ! shape[ name ]( value[ name ] ) : ! optional.includes( name ) ) {
			return false;
		}
	}
	return true;
}
