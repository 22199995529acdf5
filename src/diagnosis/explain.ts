import type { Evidence } from '../evidence';
import type { Consequence, Rule } from './rule';
import { seenBy } from './seen';
import { say } from './text';

/** What explains a finding, and why. */
export interface Cause {
	readonly id: string;
	readonly because: string | null;
}

/**
 * What explains each of the rules that hold, in their order: the first of the others that says so. Rules that explain each other in a
 * circle would leave no card: the last of them stands by itself.
 */
export function causesOf( found: readonly Rule[], evidence: Evidence ): readonly ( Cause | null )[] {
	const causes = new Map< Rule, Rule >();
	return found.map( ( rule ) => {
		const cause = found.find( ( other ) => saysOf( rule, other ) !== null && ! isBehind( rule, other, causes ) );
		if ( cause === undefined ) {
			return null;
		}
		causes.set( rule, cause );
		return { id: cause.id, because: because( saysOf( rule, cause ), seenBy( cause, evidence ) ) };
	} );
}

/** What one rule says of another as its consequence; null when it says nothing. */
const saysOf = ( { id }: Rule, { explains }: Rule ): string | Consequence | null =>
	explains.find( ( one ) => ( typeof one === 'string' ? one : one.id ) === id ) ?? null;

/** Whether the rule stands at the end of what explains the other one; each stands behind itself. */
function isBehind( rule: Rule, other: Rule, causes: ReadonlyMap< Rule, Rule > ): boolean {
	const next = causes.get( other );
	return other === rule || ( next !== undefined && isBehind( rule, next, causes ) );
}

const because = ( consequence: string | Consequence | null, evidence: Evidence ): string | null =>
	consequence === null || typeof consequence === 'string' ? null : say( [ consequence.because ], evidence );
