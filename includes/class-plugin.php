<?php
/**
 * What WordPress calls.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The list of all that WordPress will call. plugin.php hooks it; nothing else of the plugin is loaded before.
 */
final class Plugin {

	/** The REST API wants to know its routes. */
	public static function in_rest(): void {
		Self_Test::register_route();
		Doors::register_routes();
		if ( isset( $_SERVER['HTTP_X_REST_HEALTH_PROBE'] ) ) {
			// Kept as it came: a token that was changed is no token.
			Witness::watch( (string) wp_unslash( $_SERVER['HTTP_X_REST_HEALTH_PROBE'] ) ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
		}
	}

	/** The menu of the admin is built. */
	public static function in_admin_menu(): void {
		$hook_suffix = Page::add();
		if ( null === $hook_suffix ) {
			return;
		}
		add_action( "load-$hook_suffix", array( Doors::class, 'open_page_door' ) );
		add_action( "load-$hook_suffix", array( Page::class, 'run_posted' ) );
		add_action( "load-$hook_suffix", array( Assets::class, 'enqueue_later' ) );
	}

	/** Somebody knocks at admin-ajax; only for users who are logged in, so there is no `nopriv`. */
	public static function in_ajax(): void {
		Doors::open_ajax_door();
	}

	/**
	 * Site Health asks for its tests.
	 *
	 * @param mixed $tests Tests by kind, in which other plugins may have left anything.
	 * @return mixed
	 */
	public static function in_site_health( $tests ) {
		return Site_Health::add( $tests );
	}
}
