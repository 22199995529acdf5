/** So often something changes on the screen, in milliseconds: drawing it takes time that the answers want as well. */
const BETWEEN = 500;

/** Hands on what came last, in intervals. `end`: nothing is handed on any more. */
export function seldom< Told >(
	tell: ( told: Told ) => void,
	between = BETWEEN
): { readonly tell: ( told: Told ) => void; readonly end: () => void } {
	let kept: readonly Told[] = [];
	const clock = setInterval( () => {
		const last = kept;
		kept = [];
		last.forEach( tell );
	}, between );
	return {
		tell: ( told ) => ( kept = [ told ] ),
		end: () => clearInterval( clock ),
	};
}
