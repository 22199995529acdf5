import { all, is, passed, type Condition } from './conditions';
import type { ExchangeName } from '../evidence';

/* Answers that were kept and given out again. */

/** The answer tells of a signed request, and WordPress never saw this one, which was signed too: it was made for another. */
export const keptForAnother = ( name: ExchangeName ): Condition =>
	all( passed( name ), is( `${ name }.seenUser`, true, false ), is( `${ name }.trace.reached`, 'nothing' ) );
