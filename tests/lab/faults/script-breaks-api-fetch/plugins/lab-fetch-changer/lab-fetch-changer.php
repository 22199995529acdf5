<?php
/**
 * Plugin Name: Lab Fetch Changer
 * Description: Sends what apiFetch sends elsewhere.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

add_action(
	'admin_enqueue_scripts',
	static function () {
		wp_add_inline_script(
			'wp-api-fetch',
			'wp.apiFetch.use( ( options, next ) => next( { ...options, url: ( options.url || "" ) + "/lab-no-such-route" } ) );'
		);
	}
);
