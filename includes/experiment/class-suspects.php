<?php
/**
 * Who can be left out.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

use REST_Health\Known_Plugin;
use REST_Health\Owner;

/**
 * What WordPress loads and an experiment can be made without: active plugins but ourselves, and the theme with its parent. Must-use plugins
 * and drop-ins are loaded whatever anybody says.
 */
final class Suspects {

	/**
	 * All of them, in the order of loading.
	 *
	 * @return list<array{id: string, name: string, kind: string, setting: string|null, lets: string|null}>
	 */
	public static function all(): array {
		$suspects = array();
		foreach ( self::files() as $id => $file ) {
			list( $kind, $path ) = explode( ':', $id, 2 );
			$suspects[]          = array(
				'id'   => $id,
				'name' => Owner::of( $file )['name'] ?? $path,
				'kind' => $kind,
			) + Known_Plugin::about( $kind, $path );
		}
		return $suspects;
	}

	/**
	 * The ids of all.
	 *
	 * @return list<string>
	 */
	public static function ids(): array {
		return array_keys( self::files() );
	}

	/**
	 * A suspect as somebody who refused, though nobody saw how.
	 *
	 * @param string $id Its id; anything.
	 * @return array{name: string|null, kind: string|null, hook: null, priority: null, place: string|null, setting: string|null, lets: string|null}|null Null when there is no such suspect.
	 */
	public static function actor( string $id ): ?array {
		$file = self::files()[ $id ] ?? null;
		if ( null === $file ) {
			return null;
		}
		list( $kind, $path ) = explode( ':', $id, 2 );
		$owner               = Owner::of( $file );
		return array(
			'name'     => $owner['name'] ?? $path,
			'kind'     => $kind,
			'hook'     => null,
			'priority' => null,
			'place'    => 'theme' === $kind ? "$path/functions.php" : $path,
		) + Known_Plugin::about( $kind, $path );
	}

	/**
	 * The file that WordPress loads of each.
	 *
	 * @return array<string, string> Path by id.
	 */
	private static function files(): array {
		$files = array();
		foreach ( self::plugins() as $plugin ) {
			$file = WP_PLUGIN_DIR . "/$plugin";
			if ( is_file( $file ) && realpath( $file ) !== realpath( \REST_Health\PLUGIN_FILE ) ) {
				$files[ "plugin:$plugin" ] = $file;
			}
		}
		foreach ( array(
			get_stylesheet() => get_stylesheet_directory(),
			get_template()   => get_template_directory(),
		) as $theme => $folder ) {
			if ( is_file( "$folder/functions.php" ) ) {
				$files[ "theme:$theme" ] = "$folder/functions.php";
			}
		}
		return $files;
	}

	/**
	 * The active plugins as WordPress notes them: the network's first.
	 *
	 * @return list<string>
	 */
	private static function plugins(): array {
		$network = is_multisite() ? array_keys( (array) get_site_option( 'active_sitewide_plugins', array() ) ) : array();
		sort( $network );
		$plugins = array_merge( $network, array_values( (array) get_option( 'active_plugins', array() ) ) );
		return array_values( array_unique( array_filter( $plugins, 'is_string' ) ) );
	}
}
