import { __ } from '@wordpress/i18n';
import type { Actor, Reached, Trace } from '../../evidence';
import type { Each } from './each';

/** How far WordPress saw the request come, in a sentence. */
const reached: Each< Reached > = {
	nothing: __(
		'Nothing: it was answered before REST Health could watch, or the header that signs it was lost on the way.',
		'rest-health'
	),
	started: __( 'It came until the plugins were being loaded.', 'rest-health' ),
	plugins: __( 'It came until the plugins were loaded.', 'rest-health' ),
	theme: __( 'It came until the theme was loaded.', 'rest-health' ),
	init: __( 'It came to init.', 'rest-health' ),
	loaded: __( 'It came to wp_loaded: WordPress was ready.', 'rest-health' ),
	request: __( 'It came to parse_request: WordPress read the address.', 'rest-health' ),
	rest: __( 'It came to rest_api_init: the REST API began.', 'rest-health' ),
	authentication: __( 'It came to rest_authentication_errors: the REST API checked who asks.', 'rest-health' ),
	dispatch: __( 'It came to rest_pre_dispatch: the REST API looked for the route.', 'rest-health' ),
	permission: __( 'It came to the permission check of the route.', 'rest-health' ),
	callback: __( 'It came to the route itself.', 'rest-health' ),
	answered: __( 'It came all the way: the REST API sent its answer.', 'rest-health' ),
	page: __( 'It became a page of the theme; the REST API was never asked.', 'rest-health' ),
};

/** How it was refused or ended. */
const how = {
	/* translators: %s: who did it, and where that is written. */
	error: __( 'Refused with an error: %s.', 'rest-health' ),
	/* translators: %s: who did it, and where that is written. */
	'wp-die': __( 'Ended by wp_die: %s.', 'rest-health' ),
	/* translators: %s: who did it, and where that is written. */
	redirect: __( 'Redirected: %s.', 'rest-health' ),
	/* translators: %s: who did it, and where that is written. */
	exit: __( 'Ended by exit: %s.', 'rest-health' ),
	/* translators: %s: who did it, and where that is written. */
	fatal: __( 'Ended by a fatal error: %s.', 'rest-health' ),
	/* translators: %s: a plugin or theme. */
	'left-out': __( 'Passes without: %s.', 'rest-health' ),
} satisfies Each< Trace[ 'how' ] >;

/** What somebody did, where the trace names that one. */
export type Deed = { [ Name in keyof Trace ]: Trace[ Name ] extends Actor | null ? Name : never }[ keyof Trace ];

/** What else somebody did, in the order of telling. */
const deeds = [
	/* translators: %s: who did it, and where that is written. */
	[ 'refusedToo', __( 'Refused as well, or put the refusal into other words: %s.', 'rest-health' ) ],
	/* translators: %s: who did it, and where that is written. */
	[ 'accepted', __( 'Said in place of WordPress that the login is checked: %s.', 'rest-health' ) ],
	/* translators: %s: who did it, and where that is written. */
	[ 'loggedOut', __( 'Made a visitor of somebody who is logged in: %s.', 'rest-health' ) ],
	/* translators: %s: who did it, and where that is written. */
	[ 'printed', __( 'Wrote something before the answer: %s.', 'rest-health' ) ],
	/* translators: %s: who did it, and where that is written. */
	[ 'removedRoutes', __( 'Took routes away: %s.', 'rest-health' ) ],
	/* translators: %s: who did it, and where that is written. */
	[ 'denied', __( 'Took a capability away: %s.', 'rest-health' ) ],
	/* translators: %s: who did it, and where that is written. */
	[ 'changedNonce', __( 'Changed how nonces are made or how long they last: %s.', 'rest-health' ) ],
	/* translators: %s: who did it, and where that is written. */
	[ 'withoutPasswords', __( 'Switched application passwords off: %s.', 'rest-health' ) ],
] as const satisfies readonly ( readonly [ Deed, string ] )[];

const limit: Each< Trace[ 'limit' ] > = {
	memory: __( 'PHP ran out of memory.', 'rest-health' ),
	time: __( 'PHP ran out of time.', 'rest-health' ),
};

/** What the witness saw. */
export const trace = { reached, how, deeds, limit };
