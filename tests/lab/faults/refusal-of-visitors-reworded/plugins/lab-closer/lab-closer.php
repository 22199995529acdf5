<?php
/**
 * Plugin Name: Lab Closer
 * Description: Refuses visitors.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		return $result || is_user_logged_in() ? $result : new WP_Error( 'lab_closed', 'Closed.', array( 'status' => 401 ) );
	},
	50
);
