<?php
/**
 * Plugin Name: Lab Enumeration Stopper
 * Version: 1.2.3
 * Description: Refuses visitors every address with users in it.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		if ( preg_match( '~users~', (string) wp_unslash( $_SERVER['REQUEST_URI'] ?? '' ) ) && ! is_user_logged_in() ) { // phpcs:ignore WordPress.Security
			return new WP_Error( 'lab_no_users', 'Log in to see users.', array( 'status' => 401 ) );
		}
		return $result;
	}
);
