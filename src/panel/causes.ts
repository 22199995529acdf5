import type { Finding } from '../diagnosis/diagnose';

/** The findings that nothing else explains: a card each. */
export const causesIn = ( findings: readonly Finding[] ): readonly Finding[] =>
	findings.filter( ( { explainedBy } ) => explainedBy === null );
