/** A line of one text or the other, or of both. */
export interface Line {
	readonly text: string;
	readonly in: 'both' | 'found' | 'wanted';
}

/** How one text becomes the other, line by line, with as few changes as can be. `includes/class-line-difference.php` finds the same. */
export function lineDifference( found: readonly string[], wanted: readonly string[] ): readonly Line[] {
	const common = commonTails( found, wanted );
	const lines: Line[] = [];
	let here = 0;
	let there = 0;
	while ( here < found.length || there < wanted.length ) {
		const [ one, other ] = [ found[ here ], wanted[ there ] ];
		if ( one !== undefined && one === other ) {
			lines.push( { text: one, in: 'both' } );
			here++;
			there++;
		} else if (
			one !== undefined &&
			( other === undefined || at( common, here + 1, there ) >= at( common, here, there + 1 ) )
		) {
			lines.push( { text: one, in: 'found' } );
			here++;
		} else {
			lines.push( { text: other ?? '', in: 'wanted' } );
			there++;
		}
	}
	return lines;
}

/** How many lines the two have in common from each pair of places on. */
function commonTails( found: readonly string[], wanted: readonly string[] ): readonly ( readonly number[] )[] {
	const counts = found.map( () => wanted.map( () => 0 ) );
	for ( let here = found.length - 1; here >= 0; here-- ) {
		for ( let there = wanted.length - 1; there >= 0; there-- ) {
			const row = counts[ here ] ?? [];
			row[ there ] =
				found[ here ] === wanted[ there ]
					? at( counts, here + 1, there + 1 ) + 1
					: Math.max( at( counts, here + 1, there ), at( counts, here, there + 1 ) );
		}
	}
	return counts;
}

const at = ( counts: readonly ( readonly number[] )[], here: number, there: number ): number =>
	counts[ here ]?.[ there ] ?? 0;
