/** Chance that can be repeated: the same seed gives the same evidences, on every computer. */
export interface Chance {
	/** A whole number from 0 up to, and without, the bound. */
	readonly below: ( bound: number ) => number;
	readonly one: < Value >( values: readonly [ Value, ...Value[] ] | readonly Value[] ) => Value;
	/** True once in so many times. */
	readonly oneIn: ( times: number ) => boolean;
}

const MODULUS = 2 ** 31 - 1;

/** The generator of Park and Miller: all that it multiplies stays a whole number that JavaScript knows. */
export function chanceFrom( seed: number ): Chance {
	let state = ( seed % ( MODULUS - 1 ) ) + 1;
	const next = (): number => {
		state = ( state * 48271 ) % MODULUS;
		return ( state - 1 ) / ( MODULUS - 1 );
	};
	const below = ( bound: number ): number => Math.floor( next() * bound );
	return {
		below,
		one: < Value >( values: readonly Value[] ): Value => values[ below( values.length ) ] as Value,
		oneIn: ( times ) => below( times ) === 0,
	};
}
