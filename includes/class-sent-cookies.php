<?php
/**
 * Cookies that are sent.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The cookies of a request that PHP sends to this site. They go back to where they came from, and nowhere else.
 */
final class Sent_Cookies {

	/** Who asks without the login. */
	private const COOKIELESS = array( 'visitor', 'front-nonce', 'authorization', 'role' );

	/**
	 * Whether the login travels with a probe.
	 *
	 * @param array<string, mixed> $probe The probe.
	 */
	public static function travel_with( array $probe ): bool {
		return ! in_array( $probe['identity'], self::COOKIELESS, true );
	}

	/**
	 * Those of a probe.
	 *
	 * @param array<string, mixed> $probe One with a login.
	 * @param string               $url   Where it asks.
	 * @return array<string, string> By name, as the browser writes them.
	 */
	public static function of( array $probe, string $url ): array {
		$has_all = 'browser' === ( $probe['cookies'] ?? null ) && Addresses::same_origin( $url, admin_url() );
		return $has_all ? self::login() + self::of_browser( $probe['target'] ) : self::login();
	}

	/**
	 * The logged-in cookie and no other.
	 *
	 * @return array<string, string>
	 */
	private static function login(): array {
		// Not sanitised: it is handed back exactly as it came, and changed it would be no login.
		$value = wp_unslash( $_COOKIE[ LOGGED_IN_COOKIE ] ?? '' ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
		return is_string( $value ) ? array( LOGGED_IN_COOKIE => rawurlencode( $value ) ) : array();
	}

	/**
	 * All that the browser sent with the page and would send there. Not those for wp-admin to the REST API: they would hide that the logged-in one was lost.
	 *
	 * @param string $target What is asked for.
	 * @return array<string, string>
	 */
	private static function of_browser( string $target ): array {
		$cookies = array();
		foreach ( explode( ';', Sent_Headers::of_browser( 'HTTP_COOKIE' ) ?? '' ) as $pair ) {
			$parts = explode( '=', trim( $pair ), 2 );
			// Of two that have one name the first counts, to PHP as well.
			$cookies += isset( $parts[1] ) && '' !== $parts[0] ? array( $parts[0] => $parts[1] ) : array();
		}
		return 'ajax' === $target ? $cookies : array_diff_key( $cookies, array_flip( array( AUTH_COOKIE, SECURE_AUTH_COOKIE ) ) );
	}
}
