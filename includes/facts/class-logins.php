<?php
/**
 * Cookies, nonces and passwords, as facts.
 *
 * @package REST_Health
 */

namespace REST_Health\Facts;

use REST_Health\Ascii;

/**
 * States how WordPress knows its users: where it sends its cookies, how long a nonce lives, whether application passwords can be used. Never one of them.
 */
final class Logins {

	/**
	 * All of them.
	 *
	 * @return array<string, mixed>
	 */
	public static function facts(): array {
		$life = (int) apply_filters( 'nonce_life', DAY_IN_SECONDS, 'wp_rest' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- Core's.
		return array(
			'loginCookie'     => self::came(),
			'cookieDomain'    => self::domain(),
			'cookiePath'      => self::is_within( COOKIEPATH ) || self::is_within( SITECOOKIEPATH ) ? 'fits' : 'foreign',
			'cookieName'      => self::has_usual_name() ? 'usual' : 'changed',
			'cookieTooStrict' => self::is_too_strict(),
			'nonceMinutes'    => intdiv( $life, MINUTE_IN_SECONDS ),
			'nonceLife'       => $life < HOUR_IN_SECONDS ? 'very-short' : ( $life < 12 * HOUR_IN_SECONDS ? 'short' : 'usual' ),
			'passwords'       => self::passwords(),
			'passwordsInUse'  => \WP_Application_Passwords::is_in_use(),
			'sentBasic'       => self::basic(),
		);
	}

	/** Whether the cookie that REST wants came here as well: wp-admin knows its users by another one. Null where nobody is logged in by a cookie. */
	private static function came(): ?bool {
		return is_admin() && is_user_logged_in() ? isset( $_COOKIE[ LOGGED_IN_COOKIE ] ) : null;
	}

	/** What COOKIE_DOMAIN makes of the REST API's host. */
	private static function domain(): string {
		$domain = (string) COOKIE_DOMAIN;
		if ( '' === $domain ) {
			return 'unset';
		}
		if ( ! preg_match( '/^[^\s\/:]+$/D', $domain ) ) {
			return 'malformed';
		}
		$host   = Ascii::lower( (string) wp_parse_url( get_rest_url(), PHP_URL_HOST ) );
		$domain = ltrim( Ascii::lower( $domain ), '.' );
		return $host === $domain || substr( $host, -strlen( ".$domain" ) ) === ".$domain" ? 'fits' : 'foreign';
	}

	/**
	 * Whether a browser sends a cookie with this path to the REST API (RFC 6265, 5.1.4).
	 *
	 * @param string $path A path.
	 */
	private static function is_within( string $path ): bool {
		$rest = (string) wp_parse_url( get_rest_url(), PHP_URL_PATH );
		return $rest === $path || 0 === strpos( $rest, trailingslashit( $path ) );
	}

	/** Whether the login cookie has the name that core makes of the site's address (wp_cookie_constants()). */
	private static function has_usual_name(): bool {
		$address = get_site_option( 'siteurl' );
		return COOKIEHASH === ( $address ? md5( $address ) : '' );
	}

	/** Whether a login made now would be sent by https only (core: wp_set_auth_cookie()), and the REST root is http. */
	private static function is_too_strict(): bool {
		$user   = get_current_user_id();
		$auth   = (bool) apply_filters( 'secure_auth_cookie', is_ssl(), $user ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- Core's.
		$usual  = $auth && 'https' === wp_parse_url( (string) get_option( 'home' ), PHP_URL_SCHEME );
		$strict = (bool) apply_filters( 'secure_logged_in_cookie', $usual, $user, $auth ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- Core's.
		return $strict && 'http' === wp_parse_url( get_rest_url(), PHP_URL_SCHEME );
	}

	/** Whether the current user could use an application password. */
	private static function passwords(): string {
		if ( ! wp_is_application_passwords_available() ) {
			return wp_is_application_passwords_supported() ? 'off' : 'needs-https';
		}
		$user = wp_get_current_user();
		return $user->exists() && ! wp_is_application_passwords_available_for_user( $user ) ? 'off-for-you' : 'available';
	}

	/** What the browser sends along for HTTP Basic authentication, as WordPress would read it: as somebody's application password. */
	private static function basic(): string {
		// Only compared, and by exact name.
		$name = isset( $_SERVER['PHP_AUTH_USER'] ) ? (string) wp_unslash( $_SERVER['PHP_AUTH_USER'] ) : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
		if ( '' === $name ) {
			return 'none';
		}
		return get_user_by( 'login', $name ) || get_user_by( 'email', $name ) ? 'user' : 'unknown-user';
	}
}
