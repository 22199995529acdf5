<?php
/**
 * What a value on one of the REST server's hooks decides.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Whether a value refuses the request, and whether it stands in place of the route's own answer.
 */
final class Decision {

	/**
	 * It is an error.
	 *
	 * @var bool
	 */
	public $refuses;

	/**
	 * It is an answer other than the route's, or the word that the request is authenticated.
	 *
	 * @var bool
	 */
	public $answers;

	/**
	 * Code of the error.
	 *
	 * @var string|null
	 */
	public $code;

	/**
	 * A decision.
	 *
	 * @param bool        $refuses It is an error.
	 * @param bool        $answers It is an answer.
	 * @param string|null $code    Code of the error.
	 */
	private function __construct( bool $refuses, bool $answers, ?string $code = null ) {
		$this->refuses = $refuses;
		$this->answers = $answers;
		$this->code    = $code;
	}

	/**
	 * What the value decides on the hook.
	 *
	 * @param string $hook  Name of the hook.
	 * @param mixed  $value What it passes.
	 */
	public static function of( string $hook, $value ): self {
		// Not by is_wp_error(), which tells others.
		if ( $value instanceof \WP_Error ) {
			return new self( true, false, (string) $value->get_error_code() );
		}
		if ( $value instanceof \WP_HTTP_Response && $value->get_status() >= 400 ) {
			$data = $value->get_data();
			return new self( true, false, is_array( $data ) && isset( $data['code'] ) && is_scalar( $data['code'] ) ? (string) $data['code'] : null );
		}
		switch ( $hook ) {
			case 'rest_authentication_errors':
				return new self( false, true === $value );
			case 'rest_pre_dispatch':
				return new self( false, ! empty( $value ) );
			case 'rest_dispatch_request':
				return new self( false, null !== $value );
			case 'rest_pre_serve_request':
				// Behind this point a refusal is sent by hand.
				return new self( (int) http_response_code() >= 400, (bool) $value );
			case 'rest_pre_echo_response':
				return new self( (int) http_response_code() >= 400, ! self::is_usual( $value ) );
			default:
				return new self( false, self::is_other_data( $value ) );
		}
	}

	/**
	 * Whether data have one of the shapes that the probed routes give.
	 *
	 * @param mixed $data What is sent.
	 */
	private static function is_usual( $data ): bool {
		return is_array( $data ) && ( isset( $data['namespaces'] ) || isset( $data['answered'] ) || isset( $data['code'] ) );
	}

	/**
	 * Whether a response holds other data than the probed routes give.
	 *
	 * @param mixed $value A response, or null before there is one.
	 */
	private static function is_other_data( $value ): bool {
		return $value instanceof \WP_HTTP_Response && ! self::is_usual( $value->get_data() );
	}
}
