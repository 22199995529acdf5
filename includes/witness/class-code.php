<?php
/**
 * Whose code a file can be.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Tells code of plugins and themes from WordPress's own and from ours. Works before plugins are loaded.
 */
final class Code {

	/** WordPress's files beside its folders. Others may stand there too: wp-config.php, a firewall's file. */
	private const ENTRIES = '/^(?:index|xmlrpc|wp-(?:activate|blog-header|comments-post|cron|links-opml|load|login|mail|settings|signup|trackback))\.php$/';

	/**
	 * Whether the file is neither WordPress's nor ours.
	 *
	 * @param string|null $file Absolute path; null for PHP's own functions.
	 */
	public static function is_foreign( ?string $file ): bool {
		return null !== $file && ! self::is_core( $file ) && ! self::is_ours( $file );
	}

	/**
	 * Whether the file is WordPress's own.
	 *
	 * @param string $file Absolute path.
	 */
	public static function is_core( string $file ): bool {
		$file = wp_normalize_path( $file );
		foreach ( self::folders() as $folder ) {
			if ( 0 === strpos( $file, $folder ) ) {
				return true;
			}
		}
		return 1 === preg_match( self::ENTRIES, basename( $file ) ) && self::is_entry( $file );
	}

	/**
	 * Whether the file is ours.
	 *
	 * @param string $file Absolute path.
	 */
	public static function is_ours( string $file ): bool {
		return 0 === strpos( wp_normalize_path( $file ), wp_normalize_path( dirname( __DIR__, 2 ) . '/' ) );
	}

	/**
	 * Whether a file with the name of an entry of WordPress stands where those stand.
	 *
	 * @param string $file Normalised path.
	 */
	private static function is_entry( string $file ): bool {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- A path that the server states, for comparison only.
		$script = isset( $_SERVER['SCRIPT_FILENAME'] ) ? dirname( wp_normalize_path( (string) $_SERVER['SCRIPT_FILENAME'] ) ) : null;
		return in_array( dirname( $file ), array( untrailingslashit( wp_normalize_path( ABSPATH ) ), wp_normalize_path( (string) realpath( ABSPATH ) ), $script ), true );
	}

	/**
	 * WordPress's folders, as they are named and where they really are.
	 *
	 * @return string[]
	 */
	private static function folders(): array {
		static $folders = null;
		if ( null === $folders ) {
			foreach ( array( ABSPATH . WPINC, ABSPATH . 'wp-admin' ) as $folder ) {
				$folders[] = wp_normalize_path( $folder ) . '/';
				$folders[] = wp_normalize_path( (string) realpath( $folder ) ) . '/';
			}
		}
		return $folders;
	}
}
