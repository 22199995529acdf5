import { __ } from '@wordpress/i18n';
import type { Reached } from '../evidence';

/** How far WordPress saw the request come, in a sentence. */
export function reachedWords( reached: Reached ): string {
	switch ( reached ) {
		case 'nothing':
			return __(
				'Nothing: it was answered before REST Health could watch, or the header that signs it was lost on the way.',
				'rest-health'
			);
		case 'started':
			return __( 'It came until the plugins were being loaded.', 'rest-health' );
		case 'plugins':
			return __( 'It came until the plugins were loaded.', 'rest-health' );
		case 'theme':
			return __( 'It came until the theme was loaded.', 'rest-health' );
		case 'init':
			return __( 'It came to init.', 'rest-health' );
		case 'loaded':
			return __( 'It came to wp_loaded: WordPress was ready.', 'rest-health' );
		case 'request':
			return __( 'It came to parse_request: WordPress read the address.', 'rest-health' );
		case 'rest':
			return __( 'It came to rest_api_init: the REST API began.', 'rest-health' );
		case 'authentication':
			return __( 'It came to rest_authentication_errors: the REST API checked who asks.', 'rest-health' );
		case 'dispatch':
			return __( 'It came to rest_pre_dispatch: the REST API looked for the route.', 'rest-health' );
		case 'permission':
			return __( 'It came to the permission check of the route.', 'rest-health' );
		case 'callback':
			return __( 'It came to the route itself.', 'rest-health' );
		case 'answered':
			return __( 'It came all the way: the REST API sent its answer.', 'rest-health' );
		case 'page':
			return __( 'It became a page of the theme; the REST API was never asked.', 'rest-health' );
	}
}
