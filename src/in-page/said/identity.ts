import { __ } from '@wordpress/i18n';
import type { Trace } from '../../evidence';
import type { Each, Some } from './each';

const cookie: Each< Trace[ 'cookie' ] > = {
	valid: __( 'The login cookie is valid.', 'rest-health' ),
	expired: __( 'The login cookie has expired.', 'rest-health' ),
	'bad-hash': __( 'The login cookie does not fit the keys or the password of today.', 'rest-health' ),
	'bad-username': __( 'The login cookie names nobody who exists.', 'rest-health' ),
	'bad-session': __( 'The login cookie is of a session that has ended.', 'rest-health' ),
	malformed: __( 'The login cookie is damaged.', 'rest-health' ),
	truncated: __( 'The login cookie arrived cut off.', 'rest-health' ),
	none: __( 'No login cookie came along.', 'rest-health' ),
};

const nonceHeader: Some< Trace[ 'nonceHeader' ] > = {
	empty: __( 'The header X-WP-Nonce came empty.', 'rest-health' ),
	other: __( 'What came in the header X-WP-Nonce is no nonce.', 'rest-health' ),
	none: __( 'No nonce came in a header.', 'rest-health' ),
};

/** What became of an application password. */
const password: Some< Trace[ 'password' ] > = {
	accepted: __( 'An application password came, and it is right.', 'rest-health' ),
	refused: __(
		'A user name and a password came; WordPress tried them as an application password and refused them.',
		'rest-health'
	),
};

const authorization: Some< Trace[ 'authorization' ] > = {
	basic: __( 'A user name and a password came in the header Authorization.', 'rest-health' ),
	other: __( 'The header Authorization came, without a user name and a password that PHP can read.', 'rest-health' ),
};

/** For whose request WordPress took it. */
const user: Each< Trace[ 'user' ] > = {
	same: __( 'WordPress knew the user who started the checkup.', 'rest-health' ),
	other: __(
		'WordPress took it for the request of another user than the one who started the checkup.',
		'rest-health'
	),
	nobody: __( 'WordPress took it for the request of a visitor.', 'rest-health' ),
};

/** What came of that by which WordPress knows people. */
export const identity = { cookie, nonceHeader, password, authorization, user };
