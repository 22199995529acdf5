<?php
/**
 * The key.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The random key under which probes are signed. A key of our own: core's wp_hash() does not exist yet where the early witness looks
 * at a token. Read past every cache, like the notes of a run; never autoloaded, so that ordinary requests do not pay for it.
 */
final class Key {

	public const OPTION = 'rest_health_key';

	/** The key; null as long as no checkup was made. */
	public static function current(): ?string {
		return self::usable( Store::beside( self::OPTION )[0] );
	}

	/**
	 * A key as it was kept.
	 *
	 * @param string|null $kept What stands in the option.
	 */
	public static function usable( ?string $kept ): ?string {
		return '' === $kept ? null : $kept;
	}

	/** The key, made when there is none. Of two who make it at once the first one's counts, for both. */
	public static function make(): string {
		$key = self::current();
		if ( null !== $key ) {
			return $key;
		}
		global $wpdb;
		$new    = bin2hex( random_bytes( 32 ) );
		$silent = $wpdb->suppress_errors( true );
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- add_option() would let the second one win.
		$wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO {$wpdb->options} (option_name, option_value, autoload) VALUES (%s, %s, 'off')", self::OPTION, $new ) );
		$wpdb->suppress_errors( $silent );
		return self::current() ?? $new;
	}
}
