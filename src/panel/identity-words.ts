import { __, sprintf } from '@wordpress/i18n';
import type { Trace } from '../evidence';

/** What came of that by which WordPress knows people, whom it took the request for, and who answered it. What goes without saying is left out. */
export const identityWords = ( trace: Trace ): readonly string[] =>
	[
		nodeWords( trace ),
		cookieWords( trace.cookie ),
		trace.cookieName === 'other'
			? __( 'The login cookie has another name here than in the dashboard.', 'rest-health' )
			: null,
		headerWords( trace.nonceHeader ),
		trace.nonceInAddress === true
			? __( 'A nonce came in the address or the body; WordPress looks at that one first.', 'rest-health' )
			: null,
		nonceWords( trace ),
		lifeWords( trace.nonceMinutes ),
		passwordWords( trace ),
		userWords( trace.user ),
	].filter( ( sentence ) => sentence !== null );

function nodeWords( { node, salts }: Trace ): string | null {
	if ( salts === 'other' ) {
		return node === 'other'
			? __( 'Another server answered, and its security keys are not those of the dashboard.', 'rest-health' )
			: __( 'It was answered with other security keys than those of the dashboard.', 'rest-health' );
	}
	return node === 'other' ? __( 'Another server answered than the one of the dashboard.', 'rest-health' ) : null;
}

function headerWords( header: Trace[ 'nonceHeader' ] ): string | null {
	switch ( header ) {
		case 'empty':
			return __( 'The header X-WP-Nonce came empty.', 'rest-health' );
		case 'other':
			return __( 'What came in the header X-WP-Nonce is no nonce.', 'rest-health' );
		case 'none':
			return __( 'No nonce came in a header.', 'rest-health' );
		case 'nonce':
		case null:
			return null;
	}
}

function lifeWords( minutes: number | null ): string | null {
	// A day is what WordPress gives them.
	return minutes === null || minutes === 1440
		? null
		: /* translators: %s: a number of minutes. */
			sprintf( __( 'Life of a nonce, in minutes: %s.', 'rest-health' ), String( minutes ) );
}

function passwordWords( { authorization, password }: Trace ): string | null {
	if ( password === 'accepted' ) {
		return __( 'An application password came, and it is right.', 'rest-health' );
	}
	if ( password === 'refused' ) {
		return __(
			'A user name and a password came; WordPress tried them as an application password and refused them.',
			'rest-health'
		);
	}
	switch ( authorization ) {
		case 'basic':
			return __( 'A user name and a password came in the header Authorization.', 'rest-health' );
		case 'other':
			return __(
				'The header Authorization came, without a user name and a password that PHP can read.',
				'rest-health'
			);
		default:
			return null;
	}
}

function userWords( user: Trace[ 'user' ] ): string | null {
	switch ( user ) {
		case 'same':
			return __( 'WordPress knew the user who started the checkup.', 'rest-health' );
		case 'other':
			return __(
				'WordPress took it for the request of another user than the one who started the checkup.',
				'rest-health'
			);
		case 'nobody':
			return __( 'WordPress took it for the request of a visitor.', 'rest-health' );
		case null:
			return null;
	}
}

function cookieWords( cookie: Trace[ 'cookie' ] ): string | null {
	switch ( cookie ) {
		case 'valid':
			return __( 'The login cookie is valid.', 'rest-health' );
		case 'expired':
			return __( 'The login cookie has expired.', 'rest-health' );
		case 'bad-hash':
			return __( 'The login cookie does not fit the keys or the password of today.', 'rest-health' );
		case 'bad-username':
			return __( 'The login cookie names nobody who exists.', 'rest-health' );
		case 'bad-session':
			return __( 'The login cookie is of a session that has ended.', 'rest-health' );
		case 'malformed':
			return __( 'The login cookie is damaged.', 'rest-health' );
		case 'truncated':
			return __( 'The login cookie arrived cut off.', 'rest-health' );
		case 'none':
			return __( 'No login cookie came along.', 'rest-health' );
		case null:
			return null;
	}
}

function nonceWords( { nonceUser, nonceSession }: Trace ): string | null {
	if ( nonceUser === null ) {
		return null;
	}
	if ( ! nonceUser ) {
		return __( 'A nonce was refused: WordPress did not know who asks.', 'rest-health' );
	}
	return nonceSession === true
		? __( 'A nonce was refused although WordPress knew user and session.', 'rest-health' )
		: __( 'A nonce was refused: WordPress knew the user, but no session.', 'rest-health' );
}
