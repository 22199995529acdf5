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

	/** A name stands in titles, which stay under 80 characters. */
	private const LONGEST = array(
		'name'    => 40,
		'version' => 16,
	);

	/**
	 * Whose the file is.
	 *
	 * @param string|null $file Absolute path, symbolic links followed or not.
	 * @return array{kind: string, name: string, place: string}|null Null for WordPress's own files and for those whose owner is not known.
	 */
	public static function of( ?string $file ): ?array {
		if ( null === $file ) {
			return null;
		}
		$file                = self::real( $file );
		list( $kind, $path ) = self::innermost( $file );
		switch ( $kind ) {
			case 'must-use':
				return self::must_use_plugin( $path );
			case 'plugin':
				return self::plugin( $path );
			case 'content':
				return self::drop_in( $path ) ?? self::prepended( $file );
			case 'core':
			case null:
				return self::prepended( $file );
			default:
				return self::theme( $kind, $path );
		}
	}

	/**
	 * The id of whoever can be left out of a request: `plugin:` and its name in active_plugins, `theme:` and its folder, `must-use:` or
	 * `drop-in:` and the file.
	 *
	 * @param string|null $file Absolute path, symbolic links followed or not.
	 */
	public static function id( ?string $file ): ?string {
		list( $kind, $path ) = null === $file ? array( null, '' ) : self::innermost( self::real( $file ) );
		switch ( $kind ) {
			case 'plugin':
				return 'plugin:' . self::main_file( $path );
			case 'must-use':
				return 'must-use:' . explode( '/', $path )[0];
			case 'content':
				return false === strpos( $path, '/' ) ? "drop-in:$path" : null;
			case 'core':
			case null:
				return null;
			default:
				return "theme:$kind";
		}
	}

	/**
	 * The path of a file as PHP reports it. Code that came through eval() is reported as "file.php(12) : eval()'d code".
	 *
	 * @param string $file Absolute path.
	 */
	private static function real( string $file ): string {
		return (string) preg_replace( '/\(\d+\) : .*$/', '', wp_normalize_path( $file ) );
	}

	/**
	 * The name of a plugin as WordPress notes the active ones: the main file, from the folder of plugins on.
	 *
	 * @param string $path Of any of its files.
	 */
	private static function main_file( string $path ): string {
		$folder  = explode( '/', $path )[0];
		$network = is_multisite() ? array_keys( (array) get_site_option( 'active_sitewide_plugins', array() ) ) : array();
		$active  = array_merge( $network, array_values( (array) get_option( 'active_plugins', array() ) ) );
		foreach ( array_merge( $active, array_keys( self::headers() ) ) as $main ) {
			if ( $main === $folder || 0 === strpos( (string) $main, "$folder/" ) ) {
				return (string) $main;
			}
		}
		return $path;
	}

	/**
	 * The headers of all plugins, where the code that reads them is: not while must-use plugins are loaded.
	 *
	 * @return array<string, array<string, mixed>> By main file.
	 */
	private static function headers(): array {
		if ( ! function_exists( 'get_plugins' ) && is_readable( ABSPATH . 'wp-admin/includes/plugin.php' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
		}
		return function_exists( 'get_plugins' ) ? get_plugins() : array();
	}

	/**
	 * The file that PHP runs before every other.
	 *
	 * @param string $file Normalised path.
	 * @return array{kind: string, name: string, place: string}|null
	 */
	private static function prepended( string $file ): ?array {
		$prepended = (string) ini_get( 'auto_prepend_file' );
		$resolved  = '' === $prepended ? false : stream_resolve_include_path( $prepended );
		return false === $resolved || wp_normalize_path( $resolved ) !== $file ? null : array(
			'kind'  => 'prepended',
			'name'  => self::named( basename( $file ) ),
			'place' => basename( $file ),
		);
	}

	/**
	 * The folder that holds the file most closely: a linked plugin may hold a whole site.
	 *
	 * @param string $file Normalised path.
	 * @return array{string|null, string} Kind (or the theme's slug), and the path from there on.
	 */
	private static function innermost( string $file ): array {
		$folders = array(
			array( 'core', ABSPATH . 'wp-includes' ),
			array( 'core', ABSPATH . 'wp-admin' ),
			array( 'content', WP_CONTENT_DIR ),
			array( 'plugin', WP_PLUGIN_DIR ),
			array( 'must-use', WPMU_PLUGIN_DIR ),
			array( get_template(), get_template_directory() ),
			array( get_stylesheet(), get_stylesheet_directory() ),
		);
		$kind    = null;
		$best    = array(
			'path'  => '',
			'depth' => -1,
		);
		foreach ( $folders as list( $name, $folder ) ) {
			$found = ( new Folder( $folder ) )->find( $file );
			if ( null !== $found && $found['depth'] > $best['depth'] ) {
				$kind = $name;
				$best = $found;
			}
		}
		return array( $kind, $best['path'] );
	}

	/**
	 * A must-use plugin, which has no switch on the Plugins screen and so goes by its file.
	 *
	 * @param string $path From the folder of must-use plugins on.
	 * @return array{kind: string, name: string, place: string}
	 */
	private static function must_use_plugin( string $path ): array {
		return array(
			'kind'  => 'must-use',
			'name'  => self::named( explode( '/', $path )[0] ),
			'place' => "mu-plugins/$path",
		);
	}

	/**
	 * A plugin.
	 *
	 * @param string $path From the folder of plugins on.
	 * @return array{kind: string, name: string, place: string}
	 */
	private static function plugin( string $path ): array {
		$folder = explode( '/', $path )[0];
		$about  = array();
		foreach ( self::headers() as $main => $headers ) {
			if ( $main === $folder || 0 === strpos( $main, "$folder/" ) ) {
				$about = $headers;
				break;
			}
		}
		return array(
			'kind'  => 'plugin',
			'name'  => self::named( $about['Name'] ?? $folder, $about['Version'] ?? '' ),
			'place' => $path,
		);
	}

	/**
	 * The theme or its parent.
	 *
	 * @param string $slug Name of its folder.
	 * @param string $path From there on.
	 * @return array{kind: string, name: string, place: string}
	 */
	private static function theme( string $slug, string $path ): array {
		$theme = wp_get_theme( $slug );
		return array(
			'kind'  => 'theme',
			'name'  => self::named( (string) $theme->get( 'Name' ), (string) $theme->get( 'Version' ) ),
			'place' => "$slug/$path",
		);
	}

	/**
	 * A drop-in: a file that stands directly in the content folder.
	 *
	 * @param string $path From the content folder on.
	 * @return array{kind: string, name: string, place: string}|null
	 */
	private static function drop_in( string $path ): ?array {
		return false !== strpos( $path, '/' ) ? null : array(
			'kind'  => 'drop-in',
			'name'  => self::named( $path ),
			'place' => $path,
		);
	}

	/**
	 * Name and version, in no language: what it is stands in `kind`.
	 *
	 * @param string $name    As its author wrote it.
	 * @param string $version Empty when there is none.
	 */
	private static function named( string $name, string $version = '' ): string {
		return trim( self::cut( $name, self::LONGEST['name'] ) . ' ' . self::cut( $version, self::LONGEST['version'] ) );
	}

	/**
	 * The text without markup, with an ellipsis for what is too long of it.
	 *
	 * @param string $text    A header of a plugin or theme, or a file name.
	 * @param int    $longest How many characters it may have.
	 */
	private static function cut( string $text, int $longest ): string {
		$text = trim( wp_strip_all_tags( $text ) );
		return mb_strlen( $text ) > $longest ? rtrim( mb_substr( $text, 0, $longest - 1 ) ) . '…' : $text;
	}
}
