import { all, is, passed, type Condition } from './conditions';
import type { ExchangeName } from '../evidence';

/* Answers that were kept and given out again. */

/** A cache says that it kept the answer, and WordPress was not seen answering: some hosts say so of every answer. */
export const saysKept = ( name: ExchangeName ): Condition =>
	all( is( `${ name }.fromCache`, true ), is( `${ name }.trace.reached`, 'nothing', null ) );

/** The answer tells of a signed request, and WordPress never saw this one, which was signed too: it was made for another. */
export const keptForAnother = ( name: ExchangeName ): Condition =>
	all( passed( name ), is( `${ name }.seenUser`, true, false ), is( `${ name }.trace.reached`, 'nothing' ) );
