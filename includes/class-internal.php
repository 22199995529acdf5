<?php
/**
 * PHP asks itself.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Asks the self-test route inside PHP, without HTTP. Only in a request of its own: a plugin that dies here would take the page along.
 */
final class Internal {

	/**
	 * The request that is being answered, which needs no token: it does not come from outside.
	 *
	 * @var \WP_REST_Request|null
	 * @phpstan-var \WP_REST_Request<array<string, mixed>>|null
	 */
	private static ?\WP_REST_Request $request = null;

	/**
	 * Whether a request is the one that is asked here.
	 *
	 * @param \WP_REST_Request $request A request.
	 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
	 */
	public static function sent( \WP_REST_Request $request ): bool {
		return $request === self::$request;
	}

	/**
	 * Asks.
	 *
	 * @return array<string, mixed> The exchange.
	 */
	public static function ask(): array {
		$started = microtime( true );
		// What a plugin prints while the routes are made would spoil our own answer.
		ob_start();
		self::$request = new \WP_REST_Request( 'GET', Own_Routes::SELF_TEST );
		$response      = rest_do_request( self::$request );
		self::$request = null;
		ob_end_clean();

		$answer   = self::answer( $response, (int) round( 1000 * ( microtime( true ) - $started ) ) );
		$exchange = Exchange::from_answer( $answer, 'self-test', Catalogue::signatures() );
		// The REST server sends its headers only over HTTP, so the depth is told by what it did. Authentication is not asked here.
		$depth = empty( $response->get_matched_route() ) ? 'rest' : 'route';
		return array_merge( $exchange, array( 'depth' => $depth ) );
	}

	/**
	 * The response as an answer.
	 *
	 * @param \WP_REST_Response $response     The response.
	 * @param int               $milliseconds How long it took.
	 * @return array<string, mixed> As src/checkup/answer.ts describes it.
	 */
	private static function answer( \WP_REST_Response $response, int $milliseconds ): array {
		$headers = array( 'content-type' => 'application/json' );
		foreach ( $response->get_headers() as $name => $value ) {
			$headers[ Ascii::lower( $name ) ] = (string) $value;
		}
		$body = array(
			'response' => array( 'code' => $response->get_status() ),
			'headers'  => $headers,
			'body'     => (string) wp_json_encode( $response->get_data() ),
		);
		return Answer::of( $body, Addresses::all()['selfTest'], $milliseconds, false );
	}
}
