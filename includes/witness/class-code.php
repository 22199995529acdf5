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
		return null !== $file && ! self::is_core( $file ) && ! self::is_ours( $file ) && wp_normalize_path( $file ) !== self::script();
	}

	/**
	 * Whether the file is WordPress's own.
	 *
	 * @param string $file Absolute path.
	 */
	public static function is_core( string $file ): bool {
		// Most callbacks stand in a few of its files.
		static $known   = array();
		$known[ $file ] = $known[ $file ] ?? self::looks_like_core( $file );
		return $known[ $file ];
	}

	/**
	 * Whether the file stands where WordPress's own stand.
	 *
	 * @param string $file Absolute path.
	 */
	private static function looks_like_core( string $file ): bool {
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
		$own  = wp_normalize_path( dirname( __DIR__, 2 ) );
		$file = wp_normalize_path( $file );
		// Not the whole folder: a developer's copy may hold sites.
		return "$own/plugin.php" === $file || 0 === strpos( $file, "$own/includes/" ) || 0 === strpos( $file, "$own/build/" );
	}

	/**
	 * Whether a file with the name of an entry of WordPress stands where those stand.
	 *
	 * @param string $file Normalised path.
	 */
	private static function is_entry( string $file ): bool {
		$folders = array( untrailingslashit( wp_normalize_path( ABSPATH ) ), wp_normalize_path( (string) realpath( ABSPATH ) ), dirname( self::script() ) );
		return in_array( dirname( $file ), $folders, true );
	}

	/** The file that the web server called: it called WordPress, and did nothing else. */
	private static function script(): string {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- A path that the server states, for comparison only.
		$script = isset( $_SERVER['SCRIPT_FILENAME'] ) ? realpath( (string) $_SERVER['SCRIPT_FILENAME'] ) : false;
		return false === $script ? '' : wp_normalize_path( $script );
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
