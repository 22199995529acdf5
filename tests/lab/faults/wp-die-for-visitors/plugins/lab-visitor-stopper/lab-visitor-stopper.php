<?php
/**
 * Plugin Name: Lab Visitor Stopper
 * Description: Ends REST requests of visitors.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( 0 === wp_get_current_user()->ID ) {
			wp_die( 'You are not authorized to perform this action.' );
		}
	}
);
