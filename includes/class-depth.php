<?php
/**
 * How far a request came.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Reads the ladder of headers that WP_REST_Server::serve_request() sends in a fixed order.
 * Mirrors src/checkup/normalise/depth.ts.
 */
final class Depth {

	/**
	 * How far the request came.
	 *
	 * @param array<string, string> $headers Names in lower case.
	 * @param string|null           $shape   What the answer is.
	 * @param string|null           $code    The error's code.
	 * @param string|null           $page    Whose page it is.
	 */
	public static function of( array $headers, ?string $shape, ?string $code, ?string $page ): string {
		if ( in_array( $shape, array( 'self-test', 'routes', 'index', 'no-such-post' ), true ) ) {
			return 'route';
		}
		// A dry run is answered behind the check of who asks, and before a route is matched.
		if ( 'dry-run' === $shape ) {
			return 'authenticated';
		}
		if ( self::rest_server_answered( $headers ) ) {
			return self::rung( $headers, $code );
		}
		if ( in_array( $shape, array( 'nonce', 'wp-die', 'error' ), true )
			|| in_array( $page, array( 'theme', 'wp-die', 'login' ), true )
			|| self::wordpress_spoke( $headers ) ) {
			return 'wordpress';
		}
		return 'php-error' === $page || 0 === strpos( $headers['x-powered-by'] ?? '', 'PHP/' ) ? 'php' : 'nothing';
	}

	/**
	 * The three headers that the REST server sends first, all of them: other software sends one or two.
	 *
	 * @param array<string, string> $headers Names in lower case.
	 */
	public static function rest_server_answered( array $headers ): bool {
		return false !== strpos( $headers['link'] ?? '', 'https://api.w.org/' )
			&& false !== strpos( $headers['x-robots-tag'] ?? '', 'noindex' )
			&& false !== strpos( $headers['x-content-type-options'] ?? '', 'nosniff' );
	}

	/**
	 * The last header of the ladder that is there.
	 *
	 * @param array<string, string> $headers Names in lower case.
	 * @param string|null           $code    The error's code.
	 */
	private static function rung( array $headers, ?string $code ): string {
		if ( isset( $headers['allow'] ) ) {
			return 'route';
		}
		// "No route" is said when routes are matched, which is behind authentication, though a visitor's answer shows no sign of it.
		if ( isset( $headers['x-wp-nonce'] ) || 'rest_no_route' === $code ) {
			return 'authenticated';
		}
		return isset( $headers['access-control-allow-headers'] ) ? 'authentication' : 'rest';
	}

	/**
	 * Whether a header is WordPress's own.
	 *
	 * @param array<string, string> $headers Names in lower case.
	 */
	private static function wordpress_spoke( array $headers ): bool {
		return false !== strpos( $headers['link'] ?? '', 'https://api.w.org/' )
			|| false !== strpos( $headers['x-redirect-by'] ?? '', 'WordPress' );
	}
}
