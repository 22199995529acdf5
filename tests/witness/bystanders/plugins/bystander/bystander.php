<?php
/**
 * Plugin Name: Lab Bystander
 * Version: 3.2.1
 */

/* Stands wherever a request can be refused, before and after whoever does it, and hands everything on. */
foreach (
	array(
		'plugins_loaded',
		'setup_theme',
		'after_setup_theme',
		'init',
		'wp_loaded',
		'parse_request',
		'rest_api_init',
		'set_current_user',
		'widgets_init',
		'determine_current_user',
		'rest_authentication_errors',
		'rest_pre_dispatch',
		'rest_endpoints',
		'rest_request_before_callbacks',
		'rest_dispatch_request',
		'rest_request_after_callbacks',
		'rest_post_dispatch',
		'rest_pre_serve_request',
		'user_has_cap',
		'map_meta_cap',
		'nonce_life',
		'nonce_user_logged_out',
		'wp_is_application_passwords_available',
		'wp_redirect',
		'status_header',
	) as $bystander_hook
) {
	foreach ( array( PHP_INT_MIN, 1, 5, 10, 20, 50, 99, 101, PHP_INT_MAX ) as $bystander_priority ) {
		add_filter(
			$bystander_hook,
			static function ( $value = null ) {
				return $value;
			},
			$bystander_priority
		);
	}
}
