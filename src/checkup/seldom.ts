/** So often something changes on the screen, in milliseconds: drawing it takes time that the answers want as well. */
const BETWEEN = 500;

/** Hands on at once what comes first, and after that what came last, in intervals. `end`: nothing is handed on any more. */
export function seldom< Told >(
	tell: ( told: Told ) => void,
	between = BETWEEN
): { readonly tell: ( told: Told ) => void; readonly end: () => void } {
	let clock: ReturnType< typeof setTimeout > | null = null;
	let kept: readonly Told[] = [];
	const rest = () => {
		clock = setTimeout( () => {
			clock = null;
			kept.forEach( hand );
		}, between );
	};
	const hand = ( told: Told ) => {
		kept = [];
		rest();
		tell( told );
	};
	return {
		tell: ( told ) => {
			if ( clock === null ) {
				hand( told );
			} else {
				kept = [ told ];
			}
		},
		end: () => {
			kept = [];
			clearTimeout( clock ?? undefined );
		},
	};
}
