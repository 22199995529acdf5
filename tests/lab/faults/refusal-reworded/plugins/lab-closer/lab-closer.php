<?php
/**
 * Plugin Name: Lab Closer
 * Description: Refuses everybody.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

add_filter(
	'rest_authentication_errors',
	static function () {
		return new WP_Error( 'lab_closed', 'Closed.', array( 'status' => 403 ) );
	},
	50
);
