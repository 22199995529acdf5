<?php
/**
 * Whose answer it is.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Knows walls by their marks. Mirrors src/checkup/normalise/product.ts.
 */
final class Product {

	/** How many bytes of a text are looked at. */
	private const LOOKED_AT = 65536;

	/** These are answers of WordPress, whatever their status. */
	private const OF_THE_SITE = array( 'self-test', 'routes', 'index', 'nonce', 'static-file', 'front-page', 'dry-run', 'no-such-post' );

	private const NONE = array(
		'product'        => null,
		'productSure'    => null,
		'productKind'    => null,
		'productDoes'    => null,
		'productSetting' => null,
	);

	/**
	 * Whose answer it is. What was asked for is nobody's. Pages of the site, and what its REST server says, quote whatever people
	 * write, and carry the headers of what they came through: there only an error code tells.
	 *
	 * @param array<string, mixed>       $answer As src/checkup/answer.ts describes it.
	 * @param string                     $kind   What the text is.
	 * @param array<string, mixed>       $known  What is known of it: shape, page, code, passed.
	 * @param list<array<string, mixed>> $walls  Marks of walls.
	 * @return array<string, mixed>
	 */
	public static function of( array $answer, string $kind, array $known, array $walls ): array {
		if ( $known['passed'] || in_array( $known['shape'], self::OF_THE_SITE, true ) ) {
			return self::NONE;
		}
		$text         = 'too-large' === $kind ? '' : Ascii::lower( substr( $answer['text'], 0, self::LOOKED_AT ) );
		$by_code_only = in_array( $known['page'], array( 'theme', 'login' ), true ) || Depth::rest_server_answered( $answer['headers'] );
		foreach ( $walls as $wall ) {
			if ( ( ! $by_code_only || isset( $wall['code'] ) ) && self::fits( $wall, $answer, $known['code'], $text ) ) {
				return self::facts( $wall );
			}
		}
		return self::NONE;
	}

	/**
	 * What a wall says about an answer.
	 *
	 * @param array<string, mixed> $wall One of the walls.
	 * @return array<string, mixed>
	 */
	public static function facts( array $wall ): array {
		return array(
			'product'        => $wall['product'],
			'productSure'    => 'matcher' !== $wall['sure'],
			'productKind'    => $wall['kind'],
			'productDoes'    => $wall['does'],
			'productSetting' => $wall['setting'] ?? null,
		);
	}

	/**
	 * What the answer came through, whoever it is from.
	 *
	 * @param array<string, string>      $headers Names in lower case.
	 * @param list<array<string, mixed>> $vias    Marks of edges and hosts.
	 */
	public static function via( array $headers, array $vias ): ?string {
		foreach ( $vias as $via ) {
			if ( self::are_there( $via['headers'], $headers ) ) {
				return $via['via'];
			}
		}
		return null;
	}

	/**
	 * Whether all marks are there. One without any would fit everything.
	 *
	 * @param array<string, mixed> $wall   One of the walls.
	 * @param array<string, mixed> $answer The answer.
	 * @param string|null          $code   The error's code.
	 * @param string               $text   The text, in lower case.
	 */
	private static function fits( array $wall, array $answer, ?string $code, string $text ): bool {
		if ( ! isset( $wall['headers'] ) && ! isset( $wall['contains'] ) && ! isset( $wall['code'] ) ) {
			return false;
		}
		if ( isset( $wall['status'] ) && ! in_array( $answer['status'], $wall['status'], true ) ) {
			return false;
		}
		if ( isset( $wall['code'] ) && $wall['code'] !== $code ) {
			return false;
		}
		$missing = array_filter( $wall['contains'] ?? array(), static fn( string $part ): bool => false === strpos( $text, Ascii::lower( $part ) ) );
		return ! $missing && self::are_there( $wall['headers'] ?? array(), $answer['headers'] );
	}

	/**
	 * Whether all headers are there, with these parts in them.
	 *
	 * @param array<string, string> $marks   Parts by name.
	 * @param array<string, string> $headers Names in lower case.
	 */
	private static function are_there( array $marks, array $headers ): bool {
		foreach ( $marks as $name => $part ) {
			if ( ! isset( $headers[ $name ] ) || ( '' !== $part && false === strpos( Ascii::lower( $headers[ $name ] ), Ascii::lower( $part ) ) ) ) {
				return false;
			}
		}
		return true;
	}
}
