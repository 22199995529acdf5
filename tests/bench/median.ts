/** The number below which that part of the numbers is; 0 of none. */
export const quantile = ( numbers: readonly number[], part: number ): number =>
	[ ...numbers ].sort( ( one, other ) => one - other )[ Math.floor( numbers.length * part ) ] ?? 0;

/** The middle one of an odd number of numbers; 0 of none. */
export const median = ( numbers: readonly number[] ): number => quantile( numbers, 0.5 );
