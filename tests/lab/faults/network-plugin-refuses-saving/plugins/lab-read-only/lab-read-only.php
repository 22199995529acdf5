<?php
/**
 * Plugin Name: Lab Read Only
 * Version: 1.2.3
 * Description: Refuses what is sent.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_pre_dispatch',
	static function ( $result, $server, $request ) {
		return 'GET' === $request->get_method() ? $result : new WP_Error( 'lab_read_only', 'Read only.', array( 'status' => 403 ) );
	},
	10,
	3
);
