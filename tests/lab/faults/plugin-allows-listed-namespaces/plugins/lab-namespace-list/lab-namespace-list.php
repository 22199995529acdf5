<?php
/**
 * Plugin Name: Lab Namespace List
 * Version: 1.2.3
 * Description: Lets the namespaces of a list pass, and no others.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_pre_dispatch',
	static function ( $result, $server, $request ) {
		return preg_match( '~^/($|(wp|oembed|wp-site-health|wp-block-editor|wp-abilities|rest-health|batch)/)~', $request->get_route() ) ? $result : new WP_Error( 'lab_not_listed', 'Not on the list.', array( 'status' => 403 ) );
	},
	10,
	3
);
