<?php
/**
 * Plugin Name: Lab REST Disabler
 * Description: Refuses behind core.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

add_filter(
	'rest_authentication_errors',
	static function () {
		return new WP_Error( 'lab_disabled', 'REST API disabled.', array( 'status' => rest_authorization_required_code() ) );
	},
	101
);
