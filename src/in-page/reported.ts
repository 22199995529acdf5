import type { Deed } from './said/trace';

/** What the report as text says of each answer, and at its end: in English. */
export const answered = {
	passed: 'passed',
	refused: 'not passed',
	wronglyPassed: 'accepted, which is wrong',
	rightlyRefused: 'not passed, as expected',
	leftOut: 'Nonces, cookies, passwords, e-mail and IP addresses are left out.',
} as const;

/** What else somebody did, as a report tells it to whoever helps: in English. */
export const reported: readonly ( readonly [ deed: Deed, words: string ] )[] = [
	[ 'refusedToo', 'refused or reworded' ],
	[ 'accepted', 'accepted' ],
	[ 'loggedOut', 'logged out' ],
	[ 'printed', 'printed' ],
	[ 'removedRoutes', 'removed routes' ],
	[ 'denied', 'denied a capability' ],
	[ 'changedNonce', 'changed nonces' ],
	[ 'withoutPasswords', 'switched application passwords off' ],
];
