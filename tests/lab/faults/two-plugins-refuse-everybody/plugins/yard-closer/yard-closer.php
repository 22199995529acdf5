<?php
/**
 * Plugin Name: Yard Closer
 * Description: Refuses everybody as well, whatever came before.
 * Version:     4.5
 *
 * @package REST_Health_Lab
 */

add_filter(
	'rest_authentication_errors',
	static function () {
		return new WP_Error( 'yard_closed', 'Closed as well.', array( 'status' => 401 ) );
	},
	101
);
