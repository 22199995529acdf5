<?php
/**
 * Plugin Name: Lab Robots
 * Version: 1.2.3
 *
 * @package REST_Health
 */

add_action(
	'rest_api_init',
	static function () {
		if ( defined( 'REST_REQUEST' ) && false === strpos( $_SERVER['HTTP_USER_AGENT'] ?? '', 'Mozilla' ) ) {
			status_header( 403 );
			exit( 'Robots are not allowed' );
		}
	},
	0
);
