<?php
/**
 * Plugin Name: Lab Members Only
 * Description: Closes the REST API for visitors.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		return is_user_logged_in() ? $result : new WP_Error( 'lab_login_required', 'Log in first.', array( 'status' => 401 ) );
	}
);
