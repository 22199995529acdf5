import { all, type Condition, failed, is, not } from '../diagnosis/conditions';

/**
 * Nobody has said that this address is shut out by now. Whoever names it waits until what is to be saved has been asked. Silence says nothing yet:
 * whether it lasts, the next ones tell.
 */
export const notBanned: Condition = not( all( failed( 'indexAfter' ), is( 'indexAfter.outcome', 'answered' ) ) );
