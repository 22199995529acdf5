<?php
/**
 * The site asks itself.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Asks one probe over HTTP, from PHP. Only addresses of our own list are asked, one at a time, and no redirect is followed.
 */
final class Loopback {

	private const SECONDS = 4;

	/** No nonce can be this one: core's have ten hexadecimal digits. */
	private const WRONG_NONCE = 'wrong-nonce';

	/**
	 * Asks a probe.
	 *
	 * @param array<string, mixed> $probe As src/probes/probe.ts describes it.
	 * @param string|null          $token The probe's token, if it is signed.
	 * @return array<string, mixed>|null The exchange; null when the probe must not be asked from here.
	 */
	public static function ask( array $probe, ?string $token ): ?array {
		$url = Addresses::of_probe( $probe );
		if ( 'visitor' !== $probe['identity'] && ! self::may_carry_the_session_to( $url ) ) {
			return null;
		}
		// A PHP session of another plugin would be locked by this request, and the one that we wait for would wait for us.
		if ( PHP_SESSION_ACTIVE === session_status() ) {
			session_write_close();
		}
		$started      = microtime( true );
		$response     = wp_remote_request( $url, self::request( $probe, $token ) );
		$milliseconds = (int) round( 1000 * ( microtime( true ) - $started ) );
		$answer       = Answer::of( $response, $url, $milliseconds, $milliseconds >= 1000 * self::SECONDS );
		return Exchange::from_answer( $answer, $probe['target'], Catalogue::signatures() );
	}

	/**
	 * Whether the login may travel to this address.
	 *
	 * @param string $url An address.
	 */
	private static function may_carry_the_session_to( string $url ): bool {
		return isset( $_COOKIE[ LOGGED_IN_COOKIE ] ) && Addresses::same_origin( $url, home_url() );
	}

	/**
	 * The request.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @param string|null          $token Its token, if it is signed.
	 * @return array<string, mixed> For wp_remote_request().
	 */
	private static function request( array $probe, ?string $token ): array {
		$posts = 'POST' === $probe['method'];
		return array(
			'method'              => $posts ? 'POST' : 'GET',
			'timeout'             => self::SECONDS,
			'redirection'         => 0,
			// One byte more than is kept tells a long answer from one that just fits.
			'limit_response_size' => Answer::READ + 1,
			'sslverify'           => true,
			'headers'             => self::headers( $probe, $token ),
			'cookies'             => 'visitor' === $probe['identity'] ? array() : self::login(),
			'body'                => $posts ? '{}' : null,
		);
	}

	/**
	 * What the block editor sends, and the token.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @param string|null          $token Its token, if it is signed.
	 * @return array<string, string>
	 */
	private static function headers( array $probe, ?string $token ): array {
		$headers = array( 'Accept' => 'application/json, */*;q=0.1' );
		if ( null !== $token ) {
			$headers[ Self_Test::TOKEN_HEADER ] = $token;
		}
		if ( ! in_array( $probe['identity'], array( 'visitor', 'cookie' ), true ) ) {
			$headers['X-WP-Nonce'] = 'wrong-nonce' === $probe['identity'] ? self::WRONG_NONCE : wp_create_nonce( 'wp_rest' );
		}
		if ( 'POST' === $probe['method'] ) {
			$headers['Content-Type'] = 'application/json';
		}
		if ( isset( $probe['override'] ) ) {
			$headers['X-HTTP-Method-Override'] = $probe['override'];
		}
		return $headers;
	}

	/**
	 * The logged-in cookie and no other: the one for wp-admin would hide that this one was lost, and the rest is not ours to send.
	 *
	 * @return array<string, string> As the browser writes it.
	 */
	private static function login(): array {
		// Not sanitised: it is handed back exactly as it came, and changed it would be no login.
		$value = wp_unslash( $_COOKIE[ LOGGED_IN_COOKIE ] ?? '' ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
		return is_string( $value ) ? array( LOGGED_IN_COOKIE => rawurlencode( $value ) ) : array();
	}
}
