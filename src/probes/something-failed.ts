import { any, type Condition, failed } from '../diagnosis/conditions';
import { savingFails } from '../diagnosis/patterns';

/** One of the questions that matter to people was not answered as it should be. Where all were, the server need not be asked the same. */
export const somethingFailed: Condition = any(
	failed( 'index' ),
	failed( 'visitor' ),
	failed( 'pageNonce' ),
	savingFails
);
