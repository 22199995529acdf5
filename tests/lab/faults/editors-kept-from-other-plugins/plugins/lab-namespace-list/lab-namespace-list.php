<?php
/**
 * Plugin Name: Lab Namespace List
 * Version: 1.2.3
 * Description: Lets administrators use every namespace, and everybody else those of a list.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_pre_dispatch',
	static function ( $result, $server, $request ) {
		return current_user_can( 'manage_options' ) || ! is_user_logged_in() || preg_match( '~^/($|(wp|oembed|wp-site-health|wp-block-editor|wp-abilities|rest-health|batch)/)~', $request->get_route() ) ? $result : new WP_Error( 'lab_not_listed', 'Not on the list.', array( 'status' => 403 ) );
	},
	10,
	3
);
