<?php
/**
 * The route that tells which routes are open.
 *
 * @package REST_Health
 */

namespace REST_Health\Permission;

use REST_Health\Ticket;
use WP_REST_Response;

/**
 * Public, like the self-test route, and like it silent about everything to who brings no good token.
 */
final class Route {

	/** Answers: which routes are open to whoever asks. */
	public static function answer(): WP_REST_Response {
		$answer = array( 'answered' => true );
		if ( null !== Ticket::current() && Acting::is_in_order() ) {
			$answer['routes'] = Matrix::ask();
		}
		return new WP_REST_Response( $answer, 200, array( 'Cache-Control' => 'no-cache, must-revalidate, max-age=0, no-store, private' ) );
	}
}
