import { shapes } from '../in-page';
import type { Look, Shape } from '../in-page/shape';

export const isText = ( value: unknown ): value is string => typeof value === 'string';
export const isFlag = ( value: unknown ): value is boolean => typeof value === 'boolean';
export const isWhole = ( value: unknown ): value is number => Number.isInteger( value );
export const isCount = ( value: unknown ): value is number => isWhole( value ) && value >= 0;

/** Whether the value is an object whose fields may be looked at. */
export const isRecord = ( value: unknown ): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

/** Whether every field of the value looks as it must. `optional` may be missing. */
export const fits = < Type >(
	value: unknown,
	{ always, orNull }: Shape< Type >,
	optional?: keyof Type
): value is Type =>
	isRecord( value ) &&
	every( always, ( look, name ) =>
		Object.hasOwn( value, name ) ? looks( value[ name ], look ) : name === optional
	) &&
	every(
		orNull,
		( look, name ) => Object.hasOwn( value, name ) && ( value[ name ] === null || looks( value[ name ], look ) )
	);

const every = ( fields: Readonly< Record< string, Look > >, fit: ( look: Look, name: string ) => boolean ): boolean =>
	Object.entries( fields ).every( ( [ name, look ] ) => fit( look, name ) );

function looks( value: unknown, look: Look ): boolean {
	switch ( look ) {
		case 'text':
			return isText( value );
		case 'flag':
			return isFlag( value );
		case 'whole':
			return isWhole( value );
		case 'count':
			return isCount( value );
		case 'actor':
			return fits( value, shapes.actor );
		case 'trace':
			return fits( value, shapes.trace );
		case 'fields':
			return fits( value, shapes.fields );
		default:
			return look.some( ( text ) => text === value );
	}
}
