<?php
/**
 * Answers as browsers unpack them.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Keeps the body of an answer as cURL gives it, which unpacks as often as the answer says it is packed. WordPress unpacks it once more where it can, and so
 * would read what no browser can read.
 */
final class Unpacked {

	/**
	 * What is asked.
	 *
	 * @var string
	 */
	private string $url;

	/**
	 * Whether cURL asks, and can unpack. Another transport leaves that to WordPress.
	 *
	 * @var bool
	 */
	private bool $by_curl = false;

	/**
	 * The body as it came from cURL.
	 *
	 * @var string|null
	 */
	private ?string $body = null;

	/**
	 * One request.
	 *
	 * @param string $url What is asked.
	 */
	private function __construct( string $url ) {
		$this->url = $url;
	}

	/**
	 * Asks.
	 *
	 * @param string   $url  What is asked.
	 * @param callable $send Sends the request by the HTTP API.
	 * @return mixed What that returns.
	 */
	public static function ask( string $url, callable $send ) {
		$answer = new self( $url );
		$hooks  = array(
			'http_api_curl'                   => 'see_curl',
			'requests-requests.before_parse'  => 'keep',
			'requests-requests.after_request' => 'give_back',
		);
		foreach ( $hooks as $hook => $method ) {
			add_action( $hook, array( $answer, $method ), PHP_INT_MAX, 3 );
		}
		$response = $send();
		foreach ( $hooks as $hook => $method ) {
			remove_action( $hook, array( $answer, $method ), PHP_INT_MAX );
		}
		return $response;
	}

	/**
	 * Hook `http_api_curl`.
	 *
	 * @param resource             $handle    The handle; an object since PHP 8.
	 * @param array<string, mixed> $arguments The request's.
	 * @param string               $url       What is asked.
	 */
	public function see_curl( $handle, $arguments, $url ): void {
		$can           = (int) ( curl_version()['features'] ?? 0 ) & CURL_VERSION_LIBZ; // phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_version
		$this->by_curl = $url === $this->url && 0 !== $can;
	}

	/**
	 * Keeps the body. Hook `requests-requests.before_parse`.
	 *
	 * @param mixed  $response Headers and body.
	 * @param string $url      What was asked.
	 */
	public function keep( $response, $url ): void {
		$end        = is_string( $response ) && $this->by_curl && $url === $this->url ? strpos( $response, "\r\n\r\n" ) : false;
		$this->body = false === $end ? null : (string) substr( $response, $end + 4 );
	}

	/**
	 * Puts it back in its place. Hook `requests-requests.after_request`.
	 *
	 * @param \WpOrg\Requests\Response $parsed The answer.
	 */
	public function give_back( $parsed ): void {
		if ( null !== $this->body && isset( $parsed->headers['content-encoding'] ) ) {
			$parsed->body = $this->body;
		}
		$this->body = null;
	}
}
