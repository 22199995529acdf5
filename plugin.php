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

/*
 * Ordinary requests pay for this file only: the hooks below name classes that are not loaded before they are needed.
 */
spl_autoload_register(
	static function ( string $name ): void {
		if ( 0 === strpos( $name, __NAMESPACE__ . '\\' ) ) {
			$file = substr( $name, strlen( __NAMESPACE__ ) + 1 );
			$path = __DIR__ . '/includes/class-' . strtolower( str_replace( '_', '-', $file ) ) . '.php';
			if ( is_readable( $path ) ) {
				require_once $path;
			}
		}
	}
);

add_action( 'rest_api_init', array( Plugin::class, 'in_rest' ) );
add_filter( 'site_status_tests', array( Plugin::class, 'in_site_health' ) );
if ( is_admin() ) {
	add_action( 'admin_menu', array( Plugin::class, 'in_admin_menu' ) );
	add_action( 'wp_ajax_rest_health', array( Plugin::class, 'in_ajax' ) );
}
