import type { Finding } from '../diagnosis/diagnose';
import { holds } from '../diagnosis/holds';
import { canSay, fill } from '../diagnosis/text';
import type { Evidence } from '../evidence';
import type { Exception, Sure } from '../exceptions/exception';

/** An exception, ready to show. */
export interface Offered {
	readonly id: string;
	readonly product: string;
	readonly steps: readonly string[];
	readonly code: string | null;
	readonly sure: Sure;
	readonly source: string;
}

/** The exceptions from what a finding says is refused: of products that were seen on this site, and of others. PHP makes the same (includes/class-exceptions.php). */
export function exceptionsFor(
	{ property }: Pick< Finding, 'property' >,
	exceptions: readonly Exception[],
	evidence: Evidence
): { readonly seen: readonly Offered[]; readonly others: readonly Offered[] } {
	const fitting = exceptions.filter( ( one ) => one.property === property );
	const isSeen = ( { when }: Exception ) => holds( when, evidence );
	return {
		seen: fitting.filter( isSeen ).map( ( one ) => toOffered( one, evidence ) ),
		others: fitting.filter( ( one ) => ! isSeen( one ) ).map( ( one ) => toOffered( one, evidence ) ),
	};
}

/** A step that wants to know what is not known is left out. */
const toOffered = ( { id, product, steps, code, sure, source }: Exception, evidence: Evidence ): Offered => ( {
	id,
	product,
	steps: steps.filter( ( step ) => canSay( step, evidence ) ).map( ( step ) => fill( step, evidence ) ),
	code,
	sure,
	source,
} );
