<?php
/**
 * What an answer is.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells by the body what an answer is. Mirrors src/checkup/normalise/shape.ts.
 */
final class Shape {

	/** The shape and the status with which each target says that all is well. */
	private const RIGHT = array(
		'static-file' => array( 'static-file', 200 ),
		'ajax'        => array( 'nonce', 200 ),
		'front-page'  => array( 'front-page', 200 ),
		'index'       => array( 'index', 200 ),
		'self-test'   => array( 'self-test', 200 ),
		'routes'      => array( 'routes', 200 ),
		'post-zero'   => array( 'no-such-post', 404 ),
	);

	/**
	 * What the answer is, whatever its status says.
	 *
	 * @param array<string, mixed> $answer As src/checkup/answer.ts describes it.
	 * @param Body                 $body   What is in it.
	 * @param string               $target What was asked for.
	 */
	public static function of( array $answer, Body $body, string $target ): ?string {
		$text = $answer['text'];
		if ( 'static-file' === $target ) {
			return 0 === strpos( $text, 'REST Health static file' ) ? 'static-file' : 'other';
		}
		if ( 'ajax' === $target ) {
			return preg_match( '/^[0-9a-f]{10}$/D', $text ) ? 'nonce' : 'other';
		}
		if ( 'front-page' === $target ) {
			return 200 === $answer['status'] && self::is_page( $answer, $body->kind() ) ? 'front-page' : 'other';
		}
		return $body->has_json() ? self::of_json( $body->members() ) : null;
	}

	/**
	 * Whether HTML came. A page with output before it, or a long one, says so in its header.
	 *
	 * @param array<string, mixed> $answer The answer.
	 * @param string               $kind   What the text is.
	 */
	private static function is_page( array $answer, string $kind ): bool {
		return 'html' === $kind
			|| ( in_array( $kind, array( 'text', 'too-large' ), true ) && 'html' === Content::type( $answer['headers']['content-type'] ?? '' ) );
	}

	/**
	 * Whether the REST API answers like that.
	 *
	 * @param array<string, mixed> $members The members of an object.
	 */
	public static function is_answer( array $members ): bool {
		return 'other' !== self::of_json( $members );
	}

	/**
	 * Whether this is the answer that was asked for.
	 *
	 * @param string|null $shape  What the answer is.
	 * @param int         $status The HTTP status.
	 * @param string      $target What was asked for.
	 */
	public static function is_right( ?string $shape, int $status, string $target ): bool {
		return array( $shape, $status ) === self::RIGHT[ $target ];
	}

	/**
	 * The error's code; a code that is no text is none.
	 *
	 * @param Body $body What is in the text.
	 */
	public static function code( Body $body ): ?string {
		return self::word( $body->members()['code'] ?? null, 100 );
	}

	/**
	 * What the self-test route saw of a signed request.
	 *
	 * @param Body        $body  What is in the text.
	 * @param string|null $shape What the answer is.
	 * @return array{seenUser: bool|null, seenCookie: bool|null, seenNonce: bool|null, seenMethod: string|null, seenOverride: bool|null}
	 */
	public static function seen( Body $body, ?string $shape ): array {
		$seen  = 'self-test' === $shape ? $body->members() : array();
		$as_is = static fn( string $key ): ?bool => is_bool( $seen[ $key ] ?? null ) ? $seen[ $key ] : null;
		return array(
			'seenUser'     => $as_is( 'user' ),
			'seenCookie'   => $as_is( 'cookie' ),
			'seenNonce'    => $as_is( 'nonce' ),
			'seenMethod'   => self::word( $seen['method'] ?? null, 10 ),
			'seenOverride' => $as_is( 'override' ),
		);
	}

	/**
	 * A foreign word as it is kept and stored, so that the same is judged now and later (class-posted-exchange.php).
	 *
	 * @param mixed $value   Anything.
	 * @param int   $longest How many characters are kept.
	 */
	private static function word( $value, int $longest ): ?string {
		if ( ! is_string( $value ) || '' === $value ) {
			return null;
		}
		return substr( (string) preg_replace( '/[^A-Za-z0-9_.:-]/u', '_', $value ), 0, $longest );
	}

	/**
	 * What the JSON is.
	 *
	 * @param array<string, mixed> $members The members of an object.
	 */
	private static function of_json( array $members ): string {
		if ( true === ( $members['answered'] ?? null ) ) {
			return is_object( $members['routes'] ?? null ) ? 'routes' : 'self-test';
		}
		if ( is_array( $members['namespaces'] ?? null ) ) {
			return 'index';
		}
		if ( ! is_string( $members['code'] ?? null ) || ! is_string( $members['message'] ?? null ) ) {
			return 'other';
		}
		$own = array(
			'rest_post_invalid_id'  => 'no-such-post',
			'wp_die'                => 'wp-die',
			'internal_server_error' => 'wp-die',
		);
		return $own[ $members['code'] ] ?? 'error';
	}
}
