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
	 * Asks.
	 *
	 * @return array<string, mixed> The exchange.
	 */
	public static function ask(): array {
		$started = microtime( true );
		// What a plugin prints while the routes are made would spoil our own answer.
		ob_start();
		$request = new \WP_REST_Request( 'GET', '/' . Doors::REST_NAMESPACE . Self_Test::ROUTE );
		$request->set_header( Self_Test::TOKEN_HEADER, Token::mint() );
		$response = rest_do_request( $request );
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
