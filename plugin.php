<?php
/**
 * Plugin Name:       REST Health
 * Description:       Says in one sentence why this site refuses its own REST API, who does it and what to do next.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       rest-health
 *
 * @package REST_Health
 */

namespace REST_Health;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.1.0';
const PLUGIN_FILE = __FILE__;

// Ordinary pages cost this file only: even what finds the classes comes with the first of them.
spl_autoload_register(
	static function ( string $name ): void {
		if ( 0 === strpos( $name, __NAMESPACE__ . '\\' ) ) {
			require_once __DIR__ . '/includes/autoload.php';
			load( $name );
		}
	}
);

// As early as a plugin can: what answers after this line is seen.
if ( isset( $_SERVER['HTTP_X_REST_HEALTH_PROBE'] ) ) {
	Plugin::in_signed_request( false );
}

add_action( 'rest_api_init', array( Plugin::class, 'in_rest' ) );
add_filter( 'site_status_tests', array( Plugin::class, 'in_site_health' ) );
if ( is_admin() ) {
	add_action( 'admin_menu', array( Plugin::class, 'in_admin_menu' ) );
	add_action( 'wp_ajax_rest_health', array( Plugin::class, 'in_ajax' ) );
}
register_deactivation_hook( __FILE__, array( Plugin::class, 'in_deactivation' ) );
