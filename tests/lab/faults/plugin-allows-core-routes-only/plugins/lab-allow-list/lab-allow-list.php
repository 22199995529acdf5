<?php
/**
 * Plugin Name: Lab Allow List
 * Version: 1.2.3
 * Description: Lets only routes of WordPress pass.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_pre_dispatch',
	static function ( $result, $server, $request ) {
		$route = $request->get_route();
		return '/' === $route || 0 === strpos( $route, '/wp/' ) ? $result : new WP_Error( 'lab_not_allowed', 'Not on the list.', array( 'status' => 403 ) );
	},
	10,
	3
);
