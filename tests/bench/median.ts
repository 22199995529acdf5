/** The middle one of an odd number of numbers; 0 of none. */
export const median = ( numbers: readonly number[] ): number =>
	[ ...numbers ].sort( ( one, other ) => one - other )[ Math.floor( numbers.length / 2 ) ] ?? 0;
