import { type Condition, failed, not } from '../diagnosis/conditions';

/** Nothing shows that this address is shut out by now. Whoever names it waits until what is to be saved has been asked. */
export const notBanned: Condition = not( failed( 'indexAfter' ) );
