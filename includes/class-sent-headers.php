<?php
/**
 * Headers that are sent.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The headers of a request that PHP sends to this site: what the block editor sends, the token of the probe, and what a browser would add.
 */
final class Sent_Headers {

	/** A scheme that nobody knows: one that core or a plugin knows could be taken for an attempt to log in. */
	private const AUTHORIZATION = 'REST-Health probe';

	/** No nonce can be this one: core's have ten hexadecimal digits. */
	private const WRONG_NONCE = 'wrong-nonce';

	/** What a browser adds to all that a page asks, and to what it sends. */
	private const OF_BROWSER = array(
		'Accept-Language' => 'HTTP_ACCEPT_LANGUAGE',
		'Referer'         => 'HTTP_REFERER',
	);
	private const OF_SENDER  = array( 'Origin' => 'HTTP_ORIGIN' );

	/**
	 * The nonce of the front page, which is in no exchange, for it is a key.
	 *
	 * @var string|null
	 */
	private static ?string $front_nonce = null;

	/**
	 * Learns the nonce of the front page, to send it back.
	 *
	 * @param string $page The page. Hostile.
	 */
	public static function learn( string $page ): void {
		self::$front_nonce = Nonce_In_Page::of( $page );
	}

	/**
	 * Those of a probe.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @param string|null          $token Its token, if it is signed.
	 * @return array<string, string>
	 */
	public static function of( array $probe, ?string $token ): array {
		$headers = array( 'Accept' => 'application/json, */*;q=0.1' ) + ( 'OPTIONS' === $probe['method'] ? Preflight::headers() : array() );
		if ( null !== $token ) {
			$headers[ Self_Test::TOKEN_HEADER ] = $token;
		}
		if ( ! empty( $probe['headers'] ) ) {
			$headers += array_filter( array_map( array( self::class, 'of_browser' ), self::OF_BROWSER + ( 'GET' === $probe['method'] ? array() : self::OF_SENDER ) ) );
		}
		if ( 'authorization' === $probe['identity'] ) {
			$headers['Authorization'] = self::AUTHORIZATION;
		}
		$nonce = self::nonce( $probe );
		if ( null !== $nonce ) {
			$headers['X-WP-Nonce'] = $nonce;
		}
		$body = Sent_Body::of( $probe );
		if ( null !== $body ) {
			$headers['Content-Type'] = $body['type'];
		}
		if ( isset( $body['disposition'] ) ) {
			$headers['Content-Disposition'] = $body['disposition'];
		}
		if ( isset( $probe['override'] ) ) {
			$headers['X-HTTP-Method-Override'] = $probe['override'];
		}
		return $headers;
	}

	/**
	 * The nonce in the header. None may be empty: WordPress would take that for one.
	 *
	 * @param array<string, mixed> $probe The probe.
	 */
	private static function nonce( array $probe ): ?string {
		if ( 'front-nonce' === $probe['identity'] ) {
			return self::$front_nonce;
		}
		if ( ! Sent_Cookies::travel_with( $probe ) || 'cookie' === $probe['identity'] ) {
			return null;
		}
		return 'wrong-nonce' === $probe['identity'] ? self::WRONG_NONCE : wp_create_nonce( 'wp_rest' );
	}

	/**
	 * A header of the browser's request, handed on as it came, but for line ends, of which a header has none.
	 *
	 * @param string $name As PHP has it in $_SERVER.
	 * @return string|null Null when it is empty.
	 */
	public static function of_browser( string $name ): ?string {
		$value = wp_unslash( $_SERVER[ $name ] ?? '' ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
		$value = is_string( $value ) ? trim( (string) preg_replace( '/[\x00-\x1F\x7F]+/', ' ', $value ) ) : '';
		return '' === $value ? null : $value;
	}
}
