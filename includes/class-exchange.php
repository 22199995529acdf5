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

	/** All facts, as they are without an answer. */
	public const NO_ANSWER = array(
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
		$shape    = Shape::of( $answer['text'], $body, $target );
		$code     = Shape::code( $body );
		$page     = in_array( $shape, array( 'static-file', 'nonce' ), true ) ? null : Page_Signatures::page( $answer, $body->kind(), $signatures );
		$redirect = Redirect::kind( $answer );

		return array_merge(
			array(
				'outcome'      => 'answered',
				'status'       => $answer['status'],
				'passed'       => Shape::is_right( $shape, $answer['status'], $target ) && self::is_clean( $body->kind(), $target ) && 'none' === $redirect,
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
			Shape::seen( $body, $shape ),
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
	 * Whether nothing stands around the answer. A BOM alone does not fail a probe, since api-fetch reads JSON behind it as well.
	 *
	 * @param string $kind   What the text is.
	 * @param string $target What was asked for.
	 */
	private static function is_clean( string $kind, string $target ): bool {
		return in_array( $target, array( 'static-file', 'ajax' ), true ) || in_array( $kind, array( 'json', 'json-with-bom' ), true );
	}

	/**
	 * Whether something in front of WordPress's REST server asks for a name and a password.
	 *
	 * @param array<string, mixed> $answer The answer.
	 */
	private static function is_basic_wall( array $answer ): bool {
		return 401 === $answer['status'] && 1 === preg_match( '/^\s*basic\b/', Ascii::lower( $answer['headers']['www-authenticate'] ?? '' ) );
	}

	/**
	 * The product of a Server header: "Apache/2.4.71 (Debian)" is apache.
	 *
	 * @param string $header The header's value.
	 */
	public static function software( string $header ): ?string {
		return preg_match( '/^[A-Za-z][A-Za-z0-9_.-]{0,39}/', $header, $found ) ? Ascii::lower( $found[0] ) : null;
	}

	/**
	 * The beginning of a body, as valid UTF-8.
	 *
	 * @param string $text Hostile text.
	 */
	private static function excerpt( string $text ): string {
		$beginning = substr( $text, 0, self::end_of_character( $text, self::KEPT ) );
		$valid     = wp_check_invalid_utf8( $beginning );
		return '' !== $valid || '' === $beginning ? $valid : (string) preg_replace( '/[^\x09\x0A\x0D\x20-\x7E]/', '?', $beginning );
	}

	/**
	 * Where to cut, so that no part of a character is left: the bytes after its first one begin with the bits 10.
	 *
	 * @param string $text    UTF-8.
	 * @param int    $longest As many bytes at most.
	 */
	private static function end_of_character( string $text, int $longest ): int {
		while ( $longest > 0 && isset( $text[ $longest ] ) && 0x80 === ( ord( $text[ $longest ] ) & 0xC0 ) ) {
			--$longest;
		}
		return $longest;
	}
}
