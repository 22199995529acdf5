import { __, sprintf } from '@wordpress/i18n';
import type { Trace } from '../evidence';
import { said } from '../in-page';

/** What came of that by which WordPress knows people, whom it took the request for, and who answered it. What goes without saying is left out. */
export const identityWords = ( trace: Trace ): readonly string[] =>
	[
		nodeWords( trace ),
		trace.cookie && said.cookie[ trace.cookie ],
		trace.cookieName === 'other'
			? __( 'The login cookie has another name here than in the dashboard.', 'rest-health' )
			: null,
		said.nonceHeader[ trace.nonceHeader ?? 'nonce' ],
		trace.nonceInAddress === true
			? __( 'A nonce came in the address or the body; WordPress looks at that one first.', 'rest-health' )
			: null,
		nonceWords( trace ),
		lifeWords( trace.nonceMinutes ),
		said.password[ trace.password ?? 'none' ] ?? said.authorization[ trace.authorization ?? 'none' ],
		trace.user && said.user[ trace.user ],
	].flatMap( ( sentence ) => sentence ?? [] );

function nodeWords( { node, salts }: Trace ): string | null {
	if ( salts === 'other' ) {
		return node === 'other'
			? __( 'Another server answered, and its security keys are not those of the dashboard.', 'rest-health' )
			: __( 'It was answered with other security keys than those of the dashboard.', 'rest-health' );
	}
	return node === 'other' ? __( 'Another server answered than the one of the dashboard.', 'rest-health' ) : null;
}

function lifeWords( minutes: number | null ): string | null {
	// A day is what WordPress gives them.
	return minutes === null || minutes === 1440
		? null
		: /* translators: %s: a number of minutes. */
			sprintf( __( 'Life of a nonce, in minutes: %s.', 'rest-health' ), String( minutes ) );
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
