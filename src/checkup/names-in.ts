import type { Condition } from '../diagnosis/conditions';
import { remembered } from '../diagnosis/remembered';

/** The first part of every path in the condition, if there is one: the names of exchanges, and `server`, `browser`, `vantage`. */
export const namesIn = ( condition?: Condition ): readonly string[] =>
	condition === undefined ? [] : namesOf( condition );

const namesOf = remembered( ( condition: Condition ): readonly string[] => {
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
} );
