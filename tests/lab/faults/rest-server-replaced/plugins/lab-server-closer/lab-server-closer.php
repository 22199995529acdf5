<?php
/**
 * Plugin Name: Lab Server Closer
 * Version: 1.2.3
 * Description: Puts a REST server of its own in place of WordPress's, which answers everybody with an error.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'wp_rest_server_class',
	static function () {
		require_once __DIR__ . '/class-lab-closed-server.php';
		return 'Lab_Closed_Server';
	},
	PHP_INT_MAX
);
