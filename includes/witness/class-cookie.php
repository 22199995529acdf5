<?php
/**
 * The login cookie.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Callbacks;

/**
 * Tells a login cookie that arrived cut off from one that is damaged or forged. WordPress tells of both only that it is malformed, or that its hash is a bad one.
 */
final class Cookie {

	private const PARTS = 4;

	/** Length of a SHA-256 in hexadecimal digits, the last part. */
	private const HASH = 64;

	/**
	 * The state, with a name for being cut off.
	 *
	 * @param string|null $state What core found; null when it did not look.
	 * @param mixed       $sent  The cookie as it came.
	 */
	public static function state( ?string $state, $sent ): ?string {
		// Valid: that may have been the dashboard's own cookie.
		$may_be_cut = is_string( $sent ) && in_array( $state, array( 'malformed', 'bad-hash', 'valid' ), true );
		return $may_be_cut && self::is_cut( explode( '|', $sent ) ) ? 'truncated' : $state;
	}

	/**
	 * Whether something is missing at the end: name, expiry, session and hash stand in it.
	 *
	 * @param list<string> $parts Of the cookie.
	 */
	private static function is_cut( array $parts ): bool {
		// A plugin may make cookies of another form, and a proxy may encode their separators once more.
		if ( Callbacks::is_foreign( 'wp_generate_auth_cookie' ) || 1 === preg_match( '/%7c/i', $parts[0] ) ) {
			return false;
		}
		return count( $parts ) < self::PARTS || ( count( $parts ) === self::PARTS && strlen( $parts[3] ) < self::HASH );
	}
}
