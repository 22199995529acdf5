<?php
/**
 * Where active code is.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

use const REST_Health\PLUGIN_FILE;

/**
 * Lists the folders and files of what is active, without WordPress and without ourselves.
 */
final class Roots {

	/** Our own must-use file, which stands there while somebody is searched for. */
	private const OUR_STUB = '000-rest-health.php';

	/**
	 * All of them: each belongs to one owner.
	 *
	 * @return list<string> Absolute paths, symbolic links not followed.
	 */
	public static function all(): array {
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		$themes = array( get_stylesheet_directory(), get_template_directory() );
		$all    = array_merge( self::drop_ins(), self::must_use_plugins(), $themes, self::plugins() );
		$ours   = realpath( dirname( PLUGIN_FILE ) );
		$others = array_filter(
			array_unique( $all ),
			static function ( string $root ) use ( $ours ): bool {
				return file_exists( $root ) && realpath( $root ) !== $ours;
			}
		);
		return array_values( $others );
	}

	/**
	 * Drop-ins that WordPress loads: some only where a constant says so.
	 *
	 * @return list<string>
	 */
	private static function drop_ins(): array {
		$loaded = array();
		foreach ( _get_dropins() as $name => $about ) {
			if ( true === $about[1] || ( defined( $about[1] ) && constant( $about[1] ) ) ) {
				$loaded[] = WP_CONTENT_DIR . "/$name";
			}
		}
		return $loaded;
	}

	/**
	 * All that stands in the folder of must-use plugins: WordPress loads the files only, and these load the folders.
	 *
	 * @return list<string>
	 */
	private static function must_use_plugins(): array {
		$found = array();
		foreach ( is_dir( WPMU_PLUGIN_DIR ) ? Tree::entries( WPMU_PLUGIN_DIR ) ?? array() : array() as $name ) {
			$path = WPMU_PLUGIN_DIR . "/$name";
			if ( self::OUR_STUB !== $name && ( is_dir( $path ) || Tree::is_php( $name ) ) ) {
				$found[] = $path;
			}
		}
		return $found;
	}

	/**
	 * Active plugins, those of the network too: the folder, or the file where it has none.
	 *
	 * @return list<string>
	 */
	private static function plugins(): array {
		$files = wp_get_active_and_valid_plugins();
		if ( is_multisite() ) {
			$files = array_merge( wp_get_active_network_plugins(), $files );
		}
		$folder = strlen( WP_PLUGIN_DIR ) + 1;
		return array_values(
			array_map(
				static function ( string $file ) use ( $folder ): string {
					return WP_PLUGIN_DIR . '/' . explode( '/', wp_normalize_path( substr( $file, $folder ) ) )[0];
				},
				$files
			)
		);
	}
}
