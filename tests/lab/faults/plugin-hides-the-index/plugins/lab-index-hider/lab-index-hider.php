<?php
/**
 * Plugin Name: Lab Index Hider
 * Version: 1.2.3
 * Description: Hides the index.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_pre_dispatch',
	static function ( $result, $server, $request ) {
		return '/' === $request->get_route() && ! is_user_logged_in() ? new WP_Error( 'lab_hidden', 'Hidden.', array( 'status' => 401 ) ) : $result;
	},
	10,
	3
);
