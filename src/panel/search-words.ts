import { __, _n, sprintf } from '@wordpress/i18n';
import type { SearchProgress } from '../experiments/find';
import { said } from '../in-page';
import type { Searched } from './panel-state';

/** "Request 3 of about 8." */
export const searchCounted = ( progress: SearchProgress | null ): string =>
	progress === null
		? __( 'Preparing the search.', 'rest-health' )
		: sprintf(
				/* translators: 1: number of the request. 2: how many there will be. */
				__( 'Request %1$d of about %2$d.', 'rest-health' ),
				progress.asked,
				Math.max( progress.asked, progress.expected )
			);

/** How a search came out, in a sentence. */
export function foundWords( { outcome, requests, milliseconds, suspects, why }: Searched ): string {
	switch ( outcome ) {
		case 'named':
			return sprintf(
				/* translators: 1: number of requests. 2: seconds, for example 1.3. */
				_n(
					'Seen by watching from before the first plugin: %1$d request, %2$s s.',
					'Seen by watching from before the first plugin: %1$d requests, %2$s s.',
					requests,
					'rest-health'
				),
				requests,
				seconds( milliseconds )
			);
		case 'found':
			return sprintf(
				/* translators: 1: number of plugins and themes. 2: number of requests. 3: seconds, for example 1.3. */
				_n(
					'Found among %1$d plugins and themes with %2$d request in %3$s s.',
					'Found among %1$d plugins and themes with %2$d requests in %3$s s.',
					requests,
					'rest-health'
				),
				suspects,
				requests,
				seconds( milliseconds )
			);
		case 'nobody':
			return said.nobody[ why ?? '' ] ?? said.nobody.unsteady;
		case 'not-plugins':
			return __(
				'It is none of the plugins, and not the theme: leaving all of them out changes nothing. Must-use plugins, drop-ins and whatever answers before WordPress are left; look into the folders mu-plugins and wp-content, and ask your host about the rest.',
				'rest-health'
			);
		case 'stopped':
			return __( 'The search was stopped. What was put in place for it is taken away again.', 'rest-health' );
		case 'refused':
			return said.notBegun[ why ?? '' ] ?? said.notBegun.unprepared;
	}
}

const seconds = ( milliseconds: number ): string => ( milliseconds / 1000 ).toFixed( 1 );
