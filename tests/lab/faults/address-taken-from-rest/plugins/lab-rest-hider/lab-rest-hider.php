<?php
/**
 * Plugin Name: Lab REST Hider
 * Version: 1.2.3
 * Description: Shows the 404 page at the REST API's pretty address, as WP Hide does when it blocks wp-json.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'request',
	static function ( $variables ) {
		return false === strpos( $_SERVER['REQUEST_URI'], 'wp-json' ) ? $variables : array( 'error' => '404' );
	},
	999
);
