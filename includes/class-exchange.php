<?php
/**
 * What one request brought back.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Turns an answer into facts. Mirrors src/checkup/normalise; tests/cases/exchanges.json keeps the two alike.
 */
final class Exchange {

	private const KEPT = 4096;

	private const NO_ANSWER = array(
		'outcome'      => 'unanswered',
		'status'       => null,
		'passed'       => false,
		'body'         => null,
		'shape'        => null,
		'page'         => null,
		'code'         => null,
		'depth'        => null,
		'redirect'     => null,
		'wall'         => null,
		'renewedNonce' => false,
		'askedToWait'  => false,
		'seenUser'     => null,
		'seenCookie'   => null,
		'seenNonce'    => null,
		'seenMethod'   => null,
		'software'     => null,
		'milliseconds' => 0,
		'bytes'        => 0,
		'excerpt'      => '',
	);

	/** The values that a fact may have, where they are a few; the rest are checked by type. */
	private const VALUES = array(
		'outcome'  => array( 'answered', 'timed-out', 'unanswered' ),
		'body'     => array( 'json', 'json-with-bom', 'json-with-output', 'json-cut', 'html', 'text', 'empty', 'too-large', null ),
		'shape'    => array( 'self-test', 'index', 'nonce', 'static-file', 'no-such-post', 'error', 'wp-die', 'other', null ),
		'page'     => array( 'theme', 'wp-die', 'login', 'php-error', 'apache', 'nginx', 'litespeed', 'varnish', 'other', null ),
		'depth'    => array( 'nothing', 'php', 'wordpress', 'rest', 'authentication', 'authenticated', 'route', null ),
		'redirect' => array( 'none', 'hidden', 'login', 'other-scheme', 'other-host', 'elsewhere', null ),
		'wall'     => array( 'basic', null ),
	);

	/**
	 * The facts of an answer. Never fails, whatever came.
	 *
	 * @param array<string, mixed>       $answer     As src/checkup/answer.ts describes it.
	 * @param string                     $target     What was asked for: static-file, ajax, index, self-test or post-zero.
	 * @param list<array<string, mixed>> $signatures As build/signatures.php returns them.
	 * @return array<string, mixed> As src/evidence.ts describes an exchange.
	 */
	public static function from_answer( array $answer, string $target, array $signatures ): array {
		$times = array( 'milliseconds' => $answer['milliseconds'] );
		if ( 'answered' !== $answer['outcome'] ) {
			return array_merge( self::NO_ANSWER, array( 'outcome' => $answer['outcome'] ), $times );
		}
		if ( $answer['hiddenRedirect'] ) {
			return array_merge(
				self::NO_ANSWER,
				array(
					'outcome'  => 'answered',
					'redirect' => 'hidden',
				),
				$times
			);
		}
		return self::facts( $answer, $target, $signatures );
	}

	/**
	 * The facts of an answer that came.
	 *
	 * @param array<string, mixed>       $answer     The answer.
	 * @param string                     $target     What was asked for.
	 * @param list<array<string, mixed>> $signatures Marks of known pages.
	 * @return array<string, mixed>
	 */
	private static function facts( array $answer, string $target, array $signatures ): array {
		$headers  = $answer['headers'];
		$body     = new Body( $answer );
		$shape    = $body->shape( $target );
		$code     = $body->code();
		$page     = in_array( $shape, array( 'static-file', 'nonce' ), true ) ? null : Page_Signatures::page( $answer, $body->kind(), $signatures );
		$redirect = Redirect::kind( $answer );

		return array_merge(
			array(
				'outcome'      => 'answered',
				'status'       => $answer['status'],
				'passed'       => $body->is_right( $target, $answer['status'] ) && 'none' === $redirect,
				'body'         => $body->kind(),
				'shape'        => $shape,
				'page'         => $page,
				'code'         => $code,
				'depth'        => Depth::of( $headers, $shape, $code, $page ),
				'redirect'     => $redirect,
				'wall'         => self::is_basic_wall( $answer ) ? 'basic' : null,
				'renewedNonce' => isset( $headers['x-wp-nonce'] ),
				'askedToWait'  => isset( $headers['retry-after'] ),
			),
			$body->seen( $shape ),
			array(
				'software'     => self::software( $headers['server'] ?? '' ),
				'milliseconds' => $answer['milliseconds'],
				'bytes'        => $answer['bytes'],
				// A nonce is a key: it is never kept, not even to be shown.
				'excerpt'      => 'nonce' === $shape ? '' : self::excerpt( $answer['text'] ),
			)
		);
	}

	/**
	 * Whether something in front of WordPress's REST server asks for a name and a password.
	 *
	 * @param array<string, mixed> $answer The answer.
	 */
	private static function is_basic_wall( array $answer ): bool {
		return 401 === $answer['status'] && 1 === preg_match( '/^\s*basic\b/i', $answer['headers']['www-authenticate'] ?? '' );
	}

	/**
	 * The product of a Server header: "Apache/2.4.71 (Debian)" is apache.
	 *
	 * @param string $header The header's value.
	 */
	public static function software( string $header ): ?string {
		return preg_match( '/^[A-Za-z][A-Za-z0-9_.-]{0,39}/', $header, $found ) ? strtolower( $found[0] ) : null;
	}

	/**
	 * The beginning of a body, as valid UTF-8.
	 *
	 * @param string $text Hostile text.
	 */
	private static function excerpt( string $text ): string {
		$beginning = substr( $text, 0, self::KEPT );
		$valid     = wp_check_invalid_utf8( $beginning );
		return '' !== $valid || '' === $beginning ? $valid : (string) preg_replace( '/[^\x09\x0A\x0D\x20-\x7E]/', '?', $beginning );
	}

	/**
	 * An exchange that the browser reports, with nothing in it but facts of the right type. The excerpt is left out:
	 * no foreign text is stored.
	 *
	 * @param mixed $input Anything.
	 * @return array<string, mixed>|null Null when it is no exchange.
	 */
	public static function sanitize( $input ): ?array {
		if ( ! is_array( $input ) || ! isset( $input['outcome'] ) ) {
			return null;
		}
		$exchange = self::NO_ANSWER;
		foreach ( array_diff_key( self::NO_ANSWER, array( 'excerpt' => '' ) ) as $fact => $nothing ) {
			$value             = $input[ $fact ] ?? null;
			$exchange[ $fact ] = self::fits( $fact, $value ) ? $value : $nothing;
		}
		return $exchange;
	}

	/**
	 * Whether the value is one that the fact can have.
	 *
	 * @param string $fact  Its name.
	 * @param mixed  $value Anything.
	 */
	private static function fits( string $fact, $value ): bool {
		if ( isset( self::VALUES[ $fact ] ) ) {
			return in_array( $value, self::VALUES[ $fact ], true );
		}
		if ( is_bool( self::NO_ANSWER[ $fact ] ) || in_array( $fact, array( 'seenUser', 'seenCookie', 'seenNonce' ), true ) ) {
			return is_bool( $value );
		}
		if ( in_array( $fact, array( 'status', 'milliseconds', 'bytes' ), true ) ) {
			return is_int( $value ) && $value >= 0 && $value < 10 ** 9;
		}
		return is_string( $value ) && 1 === preg_match( '/^[A-Za-z0-9_.-]{1,100}$/D', $value );
	}
}
