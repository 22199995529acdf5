<?php
/**
 * Plugin Name: Lab Members Only
 * Version: 1.2.3
 * Description: Closes the REST API for visitors.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_authentication_errors',
	static function ( $errors ) {
		if ( is_wp_error( $errors ) || is_user_logged_in() ) {
			return $errors;
		}
		return new WP_Error( 'lab_login_required', 'Log in first.', array( 'status' => 401 ) );
	}
);
