<?php
/**
 * Plugin Name: Lab REST Closer
 * Version: 1.2.3
 * Description: Refuses the REST API and admin-ajax to everybody.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_authentication_errors',
	static function () {
		return new WP_Error( 'lab_rest_closed', 'The REST API is closed on this site.', array( 'status' => 403 ) );
	}
);

add_action(
	'init',
	static function () {
		if ( wp_doing_ajax() ) {
			wp_die( 'Closed', '', array( 'response' => 403 ) );
		}
	}
);
