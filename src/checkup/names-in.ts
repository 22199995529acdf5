import type { Condition } from '../diagnosis/conditions';

/** The first part of every path in the condition, if there is one: the names of exchanges, and `server`, `browser`, `vantage`. */
export function namesIn( condition?: Condition ): readonly string[] {
	if ( condition === undefined ) {
		return [];
	}
	const names = known.get( condition ) ?? readNames( condition );
	known.set( condition, names );
	return names;
}

/** The same few conditions are read again and again. */
const known = new WeakMap< Condition, readonly string[] >();

function readNames( condition: Condition ): readonly string[] {
	if ( 'all' in condition ) {
		return condition.all.flatMap( namesIn );
	}
	if ( 'any' in condition ) {
		return condition.any.flatMap( namesIn );
	}
	if ( 'not' in condition ) {
		return namesIn( condition.not );
	}
	const [ path ] = 'is' in condition ? condition.is : condition.contains;
	return [ path.split( '.' )[ 0 ] ?? '' ];
}
