<?php
/**
 * Signatures for the self-test route.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Signs probes: `<expiry>.<random>.<HMAC-SHA256>` under a random key of our own.
 */
final class Token {

	public const OPTION = 'rest_health_key';

	private const SECONDS = 60;

	/** A token that is good for a minute. Makes the key when there is none, so only those who may look should come here. */
	public static function mint(): string {
		$signed = ( time() + self::SECONDS ) . '.' . bin2hex( random_bytes( 16 ) );
		return $signed . '.' . self::sign( $signed, self::key() ?? self::make_key() );
	}

	/**
	 * Whether the token is ours and its time is not over.
	 *
	 * @param string $token What the request carries; anything.
	 */
	public static function is_valid( string $token ): bool {
		$key = self::key();
		if ( null === $key || ! preg_match( '/^((\d{1,12})\.[0-9a-f]{32})\.([0-9a-f]{64})$/D', $token, $parts ) ) {
			return false;
		}
		return hash_equals( self::sign( $parts[1], $key ), $parts[3] ) && (int) $parts[2] >= time();
	}

	/**
	 * The signature.
	 *
	 * @param string $text What is signed.
	 * @param string $key  With which key.
	 */
	private static function sign( string $text, string $key ): string {
		return hash_hmac( 'sha256', $text, $key );
	}

	/** The key; null as long as no checkup was made. */
	private static function key(): ?string {
		$key = get_option( self::OPTION );
		return is_string( $key ) && '' !== $key ? $key : null;
	}

	/** Makes the key. Not autoloaded: ordinary requests must not pay for it. */
	private static function make_key(): string {
		$key = bin2hex( random_bytes( 32 ) );
		update_option( self::OPTION, $key, false );
		return $key;
	}
}
