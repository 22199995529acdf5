<?php
/**
 * The route that answers.
 *
 * @package REST_Health
 */

namespace REST_Health;

use WP_REST_Request;
use WP_REST_Response;

/**
 * A route that does nothing but answer, for visitors and for users, for reading and for saving.
 */
final class Self_Test {

	/** The header that carries the token. A query argument would land in access logs. */
	public const TOKEN_HEADER = 'X-REST-Health-Probe';

	/** An answer from a cache would tell about another request. Core says no-store to users only. */
	public const NOT_KEPT = array( 'Cache-Control' => 'no-cache, must-revalidate, max-age=0, no-store, private' );

	/**
	 * Answers. A token that is forged, used or too old is ignored without a word, so that nobody can try out tokens here.
	 *
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 */
	public static function answer( WP_REST_Request $request ): WP_REST_Response {
		$answer = array( 'answered' => true );
		if ( null !== Ticket::current() || Internal::sent( $request ) ) {
			$answer += self::seen( $request );
		}
		return new WP_REST_Response( $answer, 200, self::NOT_KEPT );
	}

	/**
	 * What WordPress saw of this request. Only what the caller sent: never a nonce, a cookie or a name.
	 *
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 * @return array{user: bool, cookie: bool, nonce: bool, method: string, override: bool, bytes: int}
	 */
	private static function seen( WP_REST_Request $request ): array {
		return array(
			'user'     => is_user_logged_in(),
			'cookie'   => isset( $_COOKIE[ LOGGED_IN_COOKIE ] ),
			'nonce'    => null !== $request->get_header( 'X-WP-Nonce' ) || isset( $request['_wpnonce'] ),
			'method'   => $request->get_method(),
			'override' => null !== $request->get_header( 'X-HTTP-Method-Override' ),
			'bytes'    => strlen( (string) $request->get_body() ),
		);
	}
}
