<?php
/**
 * A route that says which Authorization header arrived.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		register_rest_route(
			'lab/v1',
			'/authorization',
			array(
				'permission_callback' => '__return_true',
				'callback'            => static function ( $request ) {
					return (string) $request->get_header( 'Authorization' );
				},
			)
		);
	}
);
