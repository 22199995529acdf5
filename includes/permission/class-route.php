<?php
/**
 * The route that tells which routes are open.
 *
 * @package REST_Health
 */

namespace REST_Health\Permission;

use REST_Health\Doors;
use REST_Health\Ticket;
use WP_REST_Response;

/**
 * Public, like the self-test route, and like it silent about everything to who brings no good token.
 */
final class Route {

	public const ROUTE = '/routes';
	public const PATH  = '/' . Doors::REST_NAMESPACE . self::ROUTE;

	/** Registers it. */
	public static function register(): void {
		register_rest_route(
			Doors::REST_NAMESPACE,
			self::ROUTE,
			array(
				'methods'             => 'GET',
				'callback'            => array( self::class, 'answer' ),
				// What a visitor may see is one of the questions.
				'permission_callback' => '__return_true',
				'show_in_index'       => false,
			)
		);
	}

	/** Answers: which routes are open to whoever asks. */
	public static function answer(): WP_REST_Response {
		$answer = array( 'answered' => true );
		if ( null !== Ticket::current() && Acting::is_in_order() ) {
			$answer['routes'] = Matrix::ask();
		}
		return new WP_REST_Response( $answer, 200, array( 'Cache-Control' => 'no-cache, must-revalidate, max-age=0, no-store, private' ) );
	}
}
