import type { Evidence } from '../evidence';

const NO_EXCHANGES: readonly ( keyof Evidence )[] = [ 'vantage', 'server', 'browser', 'proof', 'limits' ];

/** How many exchanges there are. */
export const tried = ( evidence: Evidence ): number =>
	Object.keys( evidence ).filter( ( name ) => ! NO_EXCHANGES.some( ( other ) => other === name ) ).length;
