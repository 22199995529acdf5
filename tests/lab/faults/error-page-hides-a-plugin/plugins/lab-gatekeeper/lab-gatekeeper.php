<?php
/*
 * Plugin Name: Lab Gatekeeper
 * Version: 1.0
 */
add_filter(
	'rest_authentication_errors',
	static function ( $error ) {
		return new WP_Error( 'lab_closed', 'Closed.', array( 'status' => 403 ) );
	},
	200
);
