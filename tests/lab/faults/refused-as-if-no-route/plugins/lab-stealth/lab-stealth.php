<?php
/**
 * Plugin Name: Lab Stealth
 * Version: 1.2.3
 *
 * @package REST_Health
 */

add_filter(
	'rest_pre_dispatch',
	static function () {
		return new WP_Error( 'rest_no_route', 'No route was found matching the URL and request method.', array( 'status' => 404 ) );
	}
);
