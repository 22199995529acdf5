import type { Evidence, Exchange, ExchangeName } from '../evidence';
import type { Rule } from './rule';

/** The evidence as the words of one rule see it: `culprit` is the exchange whose trace tells, or could tell, who did it. */
export type Seen = Evidence & { readonly culprit?: Exchange | undefined };

/** That exchange's name; null where nobody did it. A rule that another plugin added may be older than its list. */
export const culpritOf = ( { culprits = [] }: Partial< Rule >, evidence: Evidence ): ExchangeName | null =>
	culprits.find( ( name ) => evidence[ name ]?.passed === false ) ?? null;

export function seenBy( rule: Rule, evidence: Evidence ): Seen {
	const culprit = culpritOf( rule, evidence );
	return culprit === null ? evidence : { ...evidence, culprit: evidence[ culprit ] };
}
