<?php
/**
 * Plugin Name: Lab Salt
 * Version: 1.2.3
 * Description: Takes other keys in REST requests.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'salt',
	static function ( $salt ) {
		return false === strpos( $_SERVER['REQUEST_URI'] ?? '', 'wp-json' ) ? $salt : "$salt-rest";
	}
);
