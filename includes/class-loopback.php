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

	/**
	 * Asks a probe.
	 *
	 * @param array<string, mixed> $probe As src/probes/probe.ts describes it.
	 * @param string|null          $token The probe's token, if it is signed.
	 * @return array<string, mixed>|null The exchange; null when the probe must not be asked from here.
	 */
	public static function ask( array $probe, ?string $token ): ?array {
		$url = self::address( $probe );
		return null === $url ? null : self::ask_at( $url, $probe, $token );
	}

	/**
	 * Asks another address of ours in the way of a probe.
	 *
	 * @param string               $url   The address.
	 * @param array<string, mixed> $probe As src/probes/probe.ts describes it.
	 * @param string|null          $token The probe's token, if it is signed.
	 * @return array<string, mixed>|null The exchange; null when it must not be asked from here.
	 */
	public static function ask_at( string $url, array $probe, ?string $token ): ?array {
		if ( isset( $probe['agent'] ) && null === self::agent() ) {
			return null;
		}
		if ( Sent_Cookies::travel_with( $probe ) && ! self::may_carry_the_session_to( $url ) ) {
			return null;
		}
		// A PHP session of another plugin would be locked by this request, and the one that we wait for would wait for us.
		if ( PHP_SESSION_ACTIVE === session_status() ) {
			session_write_close();
		}
		$answer = self::answer( $probe, $url, self::request( $url, $probe, $token ) );
		return null === $answer ? null : self::exchange( $probe, $answer );
	}

	/**
	 * Sends the request.
	 *
	 * @param array<string, mixed> $probe   The probe.
	 * @param string               $url     Where it asks.
	 * @param array<string, mixed> $request What it sends.
	 * @return array<string, mixed>|null As src/checkup/answer.ts describes it; null when it cannot be known who was asked.
	 */
	private static function answer( array $probe, string $url, array $request ): ?array {
		$started      = microtime( true );
		$send         = static fn() => ! empty( $probe['pinned'] ) ? Pinned::ask( $url, $request ) : wp_remote_request( $url, $request );
		$response     = Unpacked::ask( $url, $send );
		$milliseconds = (int) round( 1000 * ( microtime( true ) - $started ) );
		if ( null === $response ) {
			return null;
		}
		return Answer::of( $response, $url, $milliseconds, $milliseconds >= 1000 * self::SECONDS )
			+ ( Target::is_zero( $probe['target'] ) ? array( 'sent' => Sent_Body::sum( $probe ) ) : array() );
	}

	/**
	 * The facts of the answer.
	 *
	 * @param array<string, mixed> $probe  The probe.
	 * @param array<string, mixed> $answer The answer.
	 * @return array<string, mixed>
	 */
	private static function exchange( array $probe, array $answer ): array {
		if ( 'front-page' === $probe['target'] ) {
			Sent_Headers::learn( $answer['text'] );
		}
		$exchange = Exchange::from_answer( $answer, $probe['target'], Catalogue::signatures() );
		return 'OPTIONS' === $probe['method'] ? array_merge( $exchange, array( 'passed' => Preflight::lets( $answer ) ) ) : $exchange;
	}

	/**
	 * Where a probe asks.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @return string|null Null when this site has no such route.
	 */
	private static function address( array $probe ): ?string {
		$url = Addresses::of_probe( $probe );
		if ( '' === $url ) {
			return null;
		}
		// Appended as the page does it (src/checkup/request.ts).
		return ! empty( $probe['methodInAddress'] ) ? $url . ( false === strpos( $url, '?' ) ? '?' : '&' ) . '_method=PUT' : $url;
	}

	/** The name under which the browser goes that asks for this; null when it has none. */
	public static function agent(): ?string {
		return Sent_Headers::of_browser( 'HTTP_USER_AGENT' );
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
	 * @param string               $url   Where it asks.
	 * @param array<string, mixed> $probe The probe.
	 * @param string|null          $token Its token, if it is signed.
	 * @return array<string, mixed> For wp_remote_request().
	 */
	private static function request( string $url, array $probe, ?string $token ): array {
		return array(
			'method'              => $probe['method'],
			'timeout'             => self::SECONDS,
			'redirection'         => 0,
			// One byte more than is kept tells a long answer from one that just fits.
			'limit_response_size' => Answer::READ + 1,
			'sslverify'           => true,
			'headers'             => Sent_Headers::of( $probe, $token ),
			'cookies'             => Sent_Cookies::travel_with( $probe ) ? Sent_Cookies::of( $probe, $url ) : array(),
			'body'                => Sent_Body::of( $probe )['payload'] ?? null,
		) + ( isset( $probe['agent'] ) ? array( 'user-agent' => self::agent() ) : array() );
	}
}
