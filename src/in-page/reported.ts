import type { Deed } from './said/trace';

/** What else somebody did, as a report tells it to whoever helps: in English. */
export const reported: readonly ( readonly [ deed: Deed, words: string ] )[] = [
	[ 'refusedToo', 'overruled' ],
	[ 'accepted', 'accepted' ],
	[ 'loggedOut', 'logged out' ],
	[ 'printed', 'printed' ],
	[ 'removedRoutes', 'removed routes' ],
	[ 'denied', 'denied a capability' ],
	[ 'changedNonce', 'changed nonces' ],
	[ 'withoutPasswords', 'switched application passwords off' ],
];
