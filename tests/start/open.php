<?php
/**
 * Logs in whoever opens the address that `npm start` prints. Playground's own way of doing it logs in anonymous REST
 * requests as well, which would hide what this plugin is for.
 *
 * @package RestHealth
 */

add_action(
	'plugins_loaded',
	static function (): void {
		$key = isset( $_GET['rest-health-open'] ) && is_string( $_GET['rest-health-open'] ) ? wp_unslash( $_GET['rest-health-open'] ) : ''; // phpcs:ignore
		if ( hash_equals( REST_HEALTH_OPEN, $key ) ) {
			wp_set_auth_cookie( 1 );
			wp_safe_redirect( admin_url( 'tools.php?page=rest-health' ) );
			exit;
		}
	},
	PHP_INT_MIN
);
