<?php
/**
 * What came back.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Puts what the HTTP API returns into the shape that src/checkup/answer.ts describes, before anybody judges it.
 */
final class Answer {

	/** As many bytes of a body are read as in the browser. */
	public const READ = 262144;

	private const NONE = array(
		'outcome'        => 'unanswered',
		'status'         => 0,
		'hiddenRedirect' => false,
		'headers'        => array(),
		'text'           => '',
		'bytes'          => 0,
		'tooLarge'       => false,
		'cut'            => false,
	);

	/**
	 * The answer.
	 *
	 * @param array<string, mixed>|\WP_Error $response     What wp_remote_request() returned.
	 * @param string                         $url          What was asked.
	 * @param int                            $milliseconds How long it took.
	 * @param bool                           $timed_out    The time that it had was over.
	 * @return array<string, mixed>
	 */
	public static function of( $response, string $url, int $milliseconds, bool $timed_out ): array {
		$about = array(
			'askedUrl'     => $url,
			// No redirect is ever followed here.
			'finalUrl'     => $url,
			'milliseconds' => $milliseconds,
		);
		if ( is_wp_error( $response ) ) {
			return array_merge(
				self::NONE,
				$about,
				array(
					'outcome' => $timed_out || self::says_timed_out( $response ) ? 'timed-out' : 'unanswered',
					'why'     => self::why( $response ),
				)
			);
		}
		$headers = self::headers( $response );
		$body    = wp_remote_retrieve_body( $response );
		$bytes   = min( strlen( $body ), self::READ );
		$answer  = array(
			'outcome'  => 'answered',
			'status'   => (int) wp_remote_retrieve_response_code( $response ),
			'headers'  => $headers,
			'text'     => self::utf8( substr( $body, 0, self::READ ) ),
			'bytes'    => $bytes,
			'tooLarge' => strlen( $body ) > self::READ,
			'cut'      => ! isset( $headers['content-encoding'] ) && (int) ( $headers['content-length'] ?? 0 ) > strlen( $body ),
		);
		return array_merge( self::NONE, $about, $answer );
	}

	/**
	 * Whether the time was over. The HTTP API has one code for everything; these words are cURL's and PHP's own and not translated.
	 *
	 * @param \WP_Error $error What went wrong.
	 */
	private static function says_timed_out( \WP_Error $error ): bool {
		$message = Ascii::lower( $error->get_error_message() );
		return false !== strpos( $message, 'curl error 28' ) || false !== strpos( $message, 'timed out' );
	}

	/** The words of the library that WordPress asks with (Requests::get_transport()), which are not translated: PHP has neither cURL nor sockets. */
	private const NO_TRANSPORT = 'No working transports found';

	/** What the numbers of cURL's errors mean (curl.se/libcurl/c/libcurl-errors.html). Others are left to the message itself. */
	private const CURL = array(
		6  => 'dns',
		7  => 'connection',
		35 => 'tls',
		51 => 'tls',
		52 => 'connection',
		53 => 'tls',
		56 => 'connection',
		58 => 'tls',
		60 => 'tls',
		77 => 'tls',
		83 => 'tls',
		91 => 'tls',
	);

	/**
	 * Why there was no answer, as far as a code tells. WordPress has a code for what it does not even try; for the rest the number in cURL's message.
	 *
	 * @param \WP_Error $error What went wrong.
	 */
	private static function why( \WP_Error $error ): ?string {
		if ( 'http_request_not_executed' === $error->get_error_code() ) {
			return 'not-allowed';
		}
		if ( self::NO_TRANSPORT === $error->get_error_message() ) {
			return 'no-transport';
		}
		return preg_match( '/\bcURL error (\d+)/i', $error->get_error_message(), $found ) ? self::CURL[ (int) $found[1] ] ?? null : null;
	}

	/**
	 * The headers. One that came twice is joined as browsers do.
	 *
	 * @param array<string, mixed> $response An answer.
	 * @return array<string, string> Names in lower case.
	 */
	private static function headers( array $response ): array {
		$headers = array();
		foreach ( wp_remote_retrieve_headers( $response ) as $name => $value ) {
			$headers[ Ascii::lower( (string) $name ) ] = self::utf8( implode( ', ', (array) $value ) );
		}
		return $headers;
	}

	/**
	 * The same as valid UTF-8.
	 *
	 * @param string $text Anything.
	 */
	private static function utf8( string $text ): string {
		if ( preg_match( '//u', $text ) ) {
			return $text;
		}
		if ( ! function_exists( 'mb_convert_encoding' ) ) {
			return (string) preg_replace( '/[\x80-\xFF]/', '?', $text );
		}
		$before = mb_substitute_character();
		mb_substitute_character( 0xFFFD );
		$valid = mb_convert_encoding( $text, 'UTF-8', 'UTF-8' );
		mb_substitute_character( $before );
		return (string) $valid;
	}
}
