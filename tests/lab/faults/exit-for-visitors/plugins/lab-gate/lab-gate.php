<?php
/**
 * Plugin Name: Lab Gate
 * Version: 1.2.3
 * Description: Ends visitors' REST requests with a status and nothing else.
 *
 * @package RestHealth\Lab
 */

add_action(
	'init',
	static function () {
		if ( ! is_user_logged_in() && false !== strpos( $_SERVER['REQUEST_URI'], 'wp-json' ) ) {
			http_response_code( 403 );
			exit;
		}
	}
);
