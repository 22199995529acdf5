<?php
/**
 * A route that says how many parts of the login cookie arrived.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		register_rest_route(
			'lab/v1',
			'/parts',
			array(
				'permission_callback' => '__return_true',
				'callback'            => static function () {
					return count( explode( '|', $_COOKIE[ LOGGED_IN_COOKIE ] ?? '' ) );
				},
			)
		);
	}
);
