import { __, sprintf } from '@wordpress/i18n';
import type { Trace } from '../evidence';
import { actorWords } from './actor-words';
import { identityWords } from './identity-words';
import { reachedWords } from './reached-words';

/** What the witness saw of a request, a sentence for each thing. */
export const traceWords = ( trace: Trace ): readonly string[] =>
	[
		reachedWords( trace.reached ),
		trace.early ? __( 'It was watched from before the first plugin.', 'rest-health' ) : null,
		endWords( trace ),
		...deeds( trace ),
		limitWords( trace.limit ),
		...identityWords( trace ),
	].filter( ( sentence ) => sentence !== null );

/** How it was refused or ended, and who did that. */
function endWords( { how, refused }: Trace ): string | null {
	if ( how === null ) {
		return null;
	}
	const who =
		refused === null
			? __( 'WordPress itself, or somebody who was not seen', 'rest-health' )
			: actorWords( refused );
	return howWords( how, who );
}

function howWords( how: NonNullable< Trace[ 'how' ] >, who: string ): string {
	switch ( how ) {
		case 'error':
			return sprintf(
				/* translators: %s: who did it, and where that is written. */
				__( 'Refused with an error: %s.', 'rest-health' ),
				who
			);
		case 'wp-die':
			return sprintf(
				/* translators: %s: who did it, and where that is written. */
				__( 'Ended by wp_die: %s.', 'rest-health' ),
				who
			);
		case 'redirect':
			return sprintf(
				/* translators: %s: who did it, and where that is written. */
				__( 'Redirected: %s.', 'rest-health' ),
				who
			);
		case 'exit':
			return sprintf(
				/* translators: %s: who did it, and where that is written. */
				__( 'Ended by exit: %s.', 'rest-health' ),
				who
			);
		case 'fatal':
			return sprintf(
				/* translators: %s: who did it, and where that is written. */
				__( 'Ended by a fatal error: %s.', 'rest-health' ),
				who
			);
		case 'left-out':
			return sprintf(
				/* translators: %s: a plugin or theme. */
				__( 'Passes without: %s.', 'rest-health' ),
				who
			);
	}
}

/** What else was done, and by whom. */
function deeds( trace: Trace ): readonly string[] {
	const seen = [
		/* translators: %s: who did it, and where that is written. */
		[ trace.refusedToo, __( 'Refused before, and was overruled: %s.', 'rest-health' ) ],
		/* translators: %s: who did it, and where that is written. */
		[ trace.accepted, __( 'Said in place of WordPress that the login is checked: %s.', 'rest-health' ) ],
		/* translators: %s: who did it, and where that is written. */
		[ trace.loggedOut, __( 'Made a visitor of somebody who is logged in: %s.', 'rest-health' ) ],
		/* translators: %s: who did it, and where that is written. */
		[ trace.printed, __( 'Wrote something before the answer: %s.', 'rest-health' ) ],
		/* translators: %s: who did it, and where that is written. */
		[ trace.removedRoutes, __( 'Took routes away: %s.', 'rest-health' ) ],
		/* translators: %s: who did it, and where that is written. */
		[ trace.denied, __( 'Took a capability away: %s.', 'rest-health' ) ],
		/* translators: %s: who did it, and where that is written. */
		[ trace.changedNonce, __( 'Changed how nonces are made or how long they last: %s.', 'rest-health' ) ],
		/* translators: %s: who did it, and where that is written. */
		[ trace.withoutPasswords, __( 'Switched application passwords off: %s.', 'rest-health' ) ],
	] as const;
	return seen.flatMap( ( [ actor, words ] ) => ( actor === null ? [] : [ sprintf( words, actorWords( actor ) ) ] ) );
}

function limitWords( limit: Trace[ 'limit' ] ): string | null {
	switch ( limit ) {
		case 'memory':
			return __( 'PHP ran out of memory.', 'rest-health' );
		case 'time':
			return __( 'PHP ran out of time.', 'rest-health' );
		case null:
			return null;
	}
}
