<?php
/**
 * Plugin Name: Lab Dispatch Closer
 * Description: Refuses on rest_pre_dispatch.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

add_filter(
	'rest_pre_dispatch',
	static function () {
		return new WP_Error( 'lab_not_now', 'Not now.', array( 'status' => 403 ) );
	}
);
