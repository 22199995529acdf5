<?php
/**
 * Plugin Name: Lab Csrf
 * Version: 1.2.3
 *
 * @package REST_Health
 */

add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		if ( ! is_user_logged_in() || wp_verify_nonce( $_SERVER['HTTP_X_WP_NONCE'] ?? '', 'lab_action' ) ) {
			return $result;
		}
		return new WP_Error( 'rest_cookie_invalid_nonce', 'Cookie check failed', array( 'status' => 403 ) );
	},
	200
);
