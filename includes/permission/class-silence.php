<?php
/**
 * An answer with nothing of anybody in it.
 *
 * @package REST_Health
 */

namespace REST_Health\Permission;

/**
 * Sees to it that a request in which somebody acts as another user answers one JSON object of ours, whatever is printed meanwhile: a page that greets that
 * user by name, a redirect to their profile, a cookie. Only the headers that say nothing about a user are let out.
 */
final class Silence {

	/** All other headers are taken away. */
	private const HEADERS = '/^(?:content-type|x-content-type-options|x-robots-tag|link|allow|vary|cache-control|expires|retry-after|x-powered-by|access-control-[a-z-]+)$/';

	/** What is said when the request ends without an answer of the REST server. */
	private const NO_ANSWER = '{"code":"rest_health_no_answer","message":"The request ended before WordPress could answer.","data":{"status":500}}';

	/**
	 * The answer; null as long as there is none.
	 *
	 * @var string|null
	 */
	private static ?string $answer = null;

	/** Begins. It lasts as long as the request. */
	public static function begin(): void {
		ob_start( array( self::class, 'filter' ) );
		self::guard_headers();
		add_filter( 'send_auth_cookies', '__return_false', PHP_INT_MAX );
		add_filter( 'rest_pre_echo_response', array( self::class, 'take' ), PHP_INT_MAX );
	}

	/**
	 * Takes the answer from the REST server: ours as it is, of another one only its code.
	 *
	 * @param mixed $data What is about to be sent.
	 * @return mixed
	 */
	public static function take( $data ) {
		// PHP remembers one function only, and somebody may have put another one there.
		self::guard_headers();
		$code         = is_array( $data ) && is_string( $data['code'] ?? null ) ? (string) preg_replace( '/[^A-Za-z0-9_.:-]/', '_', $data['code'] ) : 'rest_health_other_answer';
		$said         = Matrix::is_answer( $data ) ? $data : array(
			'code'    => substr( $code, 0, 100 ),
			'message' => 'Refused.',
		);
		self::$answer = (string) wp_json_encode( $said );
		return $said;
	}

	/**
	 * What leaves PHP, whatever was printed.
	 *
	 * @param string $text  What was printed.
	 * @param int    $phase Of the buffer.
	 */
	public static function filter( string $text, int $phase ): string {
		return ( $phase & PHP_OUTPUT_HANDLER_FINAL ) && ! ( $phase & PHP_OUTPUT_HANDLER_CLEAN ) ? self::$answer ?? self::NO_ANSWER : '';
	}

	/** Takes away the headers that may tell something about a user. PHP calls it just before it sends them. */
	public static function strip(): void {
		// What PHP itself packs is still packed.
		$packed = ini_get( 'zlib.output_compression' ) ? '|content-encoding' : '';
		foreach ( headers_list() as $header ) {
			$name = strtolower( trim( explode( ':', $header, 2 )[0] ) );
			if ( ! preg_match( self::HEADERS, $name ) && "|$name" !== $packed ) {
				header_remove( $name );
			}
		}
	}

	/** Has PHP ask us before it sends headers. */
	private static function guard_headers(): void {
		header_register_callback( array( self::class, 'strip' ) );
	}
}
