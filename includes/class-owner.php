<?php
/**
 * Whose a file is.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells from a file's path which plugin, must-use plugin, theme or drop-in it belongs to. Never gives an absolute path away.
 */
final class Owner {

	/**
	 * Whose the file is.
	 *
	 * @param string|null $file Absolute path, symbolic links followed or not.
	 * @return array{name: string, place: string}|null Null for WordPress's own files and for those whose owner is not known.
	 */
	public static function of( ?string $file ): ?array {
		if ( null === $file ) {
			return null;
		}
		// Code that came through eval() is reported as "file.php(12) : eval()'d code".
		$file = (string) preg_replace( '/\(\d+\) : .*$/', '', wp_normalize_path( $file ) );
		return self::of_must_use_plugin( $file ) ?? self::of_plugin( $file ) ?? self::of_theme( $file ) ?? self::of_drop_in( $file );
	}

	/**
	 * A must-use plugin, which has no switch on the Plugins screen and so goes by its file.
	 *
	 * @param string $file Normalised path.
	 * @return array{name: string, place: string}|null
	 */
	private static function of_must_use_plugin( string $file ): ?array {
		$place = self::below( $file, WPMU_PLUGIN_DIR );
		return null === $place ? null : array(
			/* translators: %s: file name. */
			'name'  => sprintf( __( 'Must-use plugin %s', 'rest-health' ), explode( '/', $place )[0] ),
			'place' => "mu-plugins/$place",
		);
	}

	/**
	 * A plugin.
	 *
	 * @param string $file Normalised path.
	 * @return array{name: string, place: string}|null
	 */
	private static function of_plugin( string $file ): ?array {
		$place = self::below( $file, WP_PLUGIN_DIR );
		if ( null === $place ) {
			return null;
		}
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		$folder = explode( '/', $place )[0];
		$about  = array();
		foreach ( get_plugins() as $main => $headers ) {
			if ( $main === $folder || 0 === strpos( $main, "$folder/" ) ) {
				$about = $headers;
				break;
			}
		}
		return array(
			/* translators: 1: name of a plugin, 2: its version. */
			'name'  => trim( sprintf( __( 'Plugin %1$s %2$s', 'rest-health' ), wp_strip_all_tags( $about['Name'] ?? $folder ), $about['Version'] ?? '' ) ),
			'place' => $place,
		);
	}

	/**
	 * A theme.
	 *
	 * @param string $file Normalised path.
	 * @return array{name: string, place: string}|null
	 */
	private static function of_theme( string $file ): ?array {
		foreach ( array_unique( array( get_stylesheet(), get_template() ) ) as $slug ) {
			$theme = wp_get_theme( $slug );
			$place = self::below( $file, $theme->get_stylesheet_directory() );
			if ( null !== $place ) {
				return array(
					/* translators: 1: name of a theme, 2: its version. */
					'name'  => trim( sprintf( __( 'Theme %1$s %2$s', 'rest-health' ), wp_strip_all_tags( $theme->name ), $theme->version ) ),
					'place' => "$slug/$place",
				);
			}
		}
		return null;
	}

	/**
	 * A drop-in: a file that stands directly in the content folder.
	 *
	 * @param string $file Normalised path.
	 * @return array{name: string, place: string}|null
	 */
	private static function of_drop_in( string $file ): ?array {
		$place = self::below( $file, WP_CONTENT_DIR );
		return null === $place || false !== strpos( $place, '/' ) ? null : array(
			/* translators: %s: file name. */
			'name'  => sprintf( __( 'Drop-in %s', 'rest-health' ), $place ),
			'place' => $place,
		);
	}

	/**
	 * The path from a folder on, when the file is in it. PHP knows a linked file by the place that the link leads to.
	 *
	 * @param string $file   Normalised path.
	 * @param string $folder A folder.
	 */
	private static function below( string $file, string $folder ): ?string {
		foreach ( self::names_of( $folder ) as $real => $path ) {
			if ( $file === $real ) {
				return $path;
			}
			if ( 0 === strpos( $file, "$real/" ) ) {
				return ltrim( $path . substr( $file, strlen( $real ) ), '/' );
			}
		}
		return null;
	}

	/**
	 * The folder and what is linked into it.
	 *
	 * @param string $folder A folder.
	 * @return array<string, string> Paths inside the folder by where they really are.
	 */
	private static function names_of( string $folder ): array {
		$names = array( untrailingslashit( wp_normalize_path( $folder ) ) => '' );
		$real  = realpath( $folder );
		if ( false === $real ) {
			return $names;
		}
		$names[ wp_normalize_path( $real ) ] = '';
		$entries                             = scandir( $real );
		foreach ( false === $entries ? array() : $entries as $entry ) {
			$target = is_link( "$real/$entry" ) ? realpath( "$real/$entry" ) : false;
			if ( false !== $target ) {
				$names[ wp_normalize_path( $target ) ] = $entry;
			}
		}
		return $names;
	}
}
