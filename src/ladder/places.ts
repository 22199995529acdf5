/** A place about half-way between two places, or null where there is none. */
export type Middle = ( one: number, other: number ) => number | null;

/** Among places in rising order, such as those where blocks begin. */
export const amongCuts =
	( cuts: readonly number[] ): Middle =>
	( one, other ) => {
		const between = cuts.filter( ( at ) => at > Math.min( one, other ) && at < Math.max( one, other ) );
		return between[ Math.floor( between.length / 2 ) ] ?? null;
	};

/** Between any two characters. Never inside of one that UTF-16 writes as a pair: half a pair is no text, and would be sent as another one. */
export const amongCharacters =
	( text: string ): Middle =>
	( one, other ) => {
		const [ low, high ] = [ Math.min( one, other ), Math.max( one, other ) ];
		const middle = Math.floor( ( low + high ) / 2 );
		const place = [ middle, middle + 1, middle - 1 ].find(
			( at ) => at > low && at < high && ! cutsPair( text, at )
		);
		return place ?? null;
	};

const cutsPair = ( text: string, at: number ): boolean =>
	/[\uD800-\uDBFF]/.test( text.charAt( at - 1 ) ) && /[\uDC00-\uDFFF]/.test( text.charAt( at ) );

/** The place itself, or the one before it if it would cut a pair. */
export const wholeAt = ( text: string, at: number ): number => ( cutsPair( text, at ) ? at - 1 : at );

/** Behind the character that begins at the place. */
export const behind = ( text: string, at: number ): number => ( cutsPair( text, at + 1 ) ? at + 2 : at + 1 );
