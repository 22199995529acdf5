import type { Finding } from '../diagnosis/diagnose';

/** The findings that nothing else explains: a card each. */
export const causesIn = ( findings: readonly Finding[] ): readonly Finding[] =>
	findings.filter( ( { explainedBy } ) => explainedBy === null );

/** What follows from the cards, card by card: each with the card at the end of what explains it. */
export const consequencesIn = ( findings: readonly Finding[] ): readonly ( readonly [ Finding, Finding ] )[] =>
	causesIn( findings ).flatMap( ( cause ) =>
		findings.flatMap( ( finding ) =>
			finding !== cause && rootOf( finding, findings ) === cause ? [ [ finding, cause ] as const ] : []
		)
	);

/** diagnose() leaves no circle. */
function rootOf( finding: Finding, findings: readonly Finding[] ): Finding {
	const next = findings.find( ( { id } ) => id === finding.explainedBy );
	return next === undefined || next === finding ? finding : rootOf( next, findings );
}
