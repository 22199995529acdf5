<?php
/**
 * A request without some plugins.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

/**
 * Leaves plugins and the theme out of this one request. The lists that WordPress reads are made shorter on their way; what is stored stays as it is.
 * Works from a must-use plugin only: later the plugins are loaded.
 */
final class Isolation {

	/**
	 * Begins.
	 *
	 * @param list<string> $ids Ids of suspects.
	 */
	public static function begin( array $ids ): void {
		$plugins = self::of_kind( 'plugin', $ids );
		if ( $plugins ) {
			self::shorten( $plugins );
		}
		$themes = self::of_kind( 'theme', $ids );
		if ( $themes ) {
			self::leave_out_themes( $themes );
		}
	}

	/**
	 * The names in the ids of one kind.
	 *
	 * @param string       $kind `plugin` or `theme`.
	 * @param list<string> $ids  Ids of suspects.
	 * @return list<string>
	 */
	private static function of_kind( string $kind, array $ids ): array {
		$names = array();
		foreach ( $ids as $id ) {
			if ( 0 === strpos( $id, "$kind:" ) ) {
				$names[] = substr( $id, strlen( $kind ) + 1 );
			}
		}
		return $names;
	}

	/**
	 * Makes the lists of active plugins shorter.
	 *
	 * @param list<string> $plugins As they stand in `active_plugins`.
	 */
	private static function shorten( array $plugins ): void {
		$stays   = static fn( $plugin ): bool => ! in_array( $plugin, $plugins, true ) || self::is_own( (string) $plugin );
		$of_site = static fn( $active ) => is_array( $active ) ? array_values( array_filter( $active, $stays ) ) : $active;
		// In a network the plugins are the keys.
		$of_network = static fn( $active ) => is_array( $active ) ? array_filter( $active, $stays, ARRAY_FILTER_USE_KEY ) : $active;
		// `pre_…` as well: another must-use plugin may give the list from there, and then the first is not asked.
		foreach ( array( 'option_active_plugins', 'pre_option_active_plugins' ) as $hook ) {
			add_filter( $hook, $of_site, PHP_INT_MAX );
		}
		foreach ( array( 'site_option_active_sitewide_plugins', 'pre_site_option_active_sitewide_plugins' ) as $hook ) {
			add_filter( $hook, $of_network, PHP_INT_MAX );
		}
	}

	/**
	 * Whether it is REST Health itself, under whatever name its folder or a link to it has.
	 *
	 * @param string $plugin As it stands in `active_plugins`.
	 */
	private static function is_own( string $plugin ): bool {
		return realpath( WP_PLUGIN_DIR . '/' . $plugin ) === realpath( dirname( __DIR__, 2 ) . '/plugin.php' );
	}

	/**
	 * Keeps `functions.php` of themes from being loaded. There is no filter for that (`wp_using_themes` is about pages only), so WordPress is
	 * shown a folder without the file for as long as it looks for it. In between it asks for the locale, every time.
	 *
	 * @param list<string> $themes Names of folders.
	 */
	private static function leave_out_themes( array $themes ): void {
		$hide = static function ( $locale ) use ( $themes ) {
			foreach ( array( 'wp_stylesheet_path', 'wp_template_path' ) as $path ) {
				foreach ( $themes as $theme ) {
					if ( substr( (string) ( $GLOBALS[ $path ] ?? '' ), -strlen( "/$theme" ) ) === "/$theme" ) {
						// The same name, because WordPress makes the theme's description of it.
						$GLOBALS[ $path ] = __DIR__ . "/left-out/$theme"; // phpcs:ignore WordPress.WP.GlobalVariablesOverride, WordPress.NamingConventions.PrefixAllGlobals
					}
				}
			}
			return $locale;
		};
		$show = static function () use ( $hide ): void {
			remove_filter( 'locale', $hide, PHP_INT_MIN );
			wp_set_template_globals();
		};
		add_action( 'setup_theme', static fn() => add_filter( 'locale', $hide, PHP_INT_MIN ), PHP_INT_MAX );
		add_action( 'after_setup_theme', $show, PHP_INT_MIN );
	}
}
