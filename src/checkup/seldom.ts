/** So often something changes on the screen, in milliseconds: drawing it takes time that the answers want as well. */
const BETWEEN = 500;

/** Hands on what came last, in intervals and at the `end`: what comes after that is not handed on. */
export function seldom< Told >(
	tell: ( told: Told ) => void,
	between = BETWEEN
): { readonly tell: ( told: Told ) => void; readonly end: () => void } {
	let kept: readonly Told[] = [];
	const hand = () => {
		kept.forEach( tell );
		kept = [];
	};
	const clock = setInterval( hand, between );
	return {
		tell: ( told ) => ( kept = [ told ] ),
		end: () => {
			clearInterval( clock );
			hand();
		},
	};
}
