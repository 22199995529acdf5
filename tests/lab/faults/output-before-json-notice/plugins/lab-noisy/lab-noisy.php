<?php
/**
 * Plugin Name: Lab Noisy
 * Version: 1.2.3
 * Description: Shows PHP's messages to everybody, and causes one.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		// Development code that was left in: WordPress hides messages from requests for JSON, this shows them again.
		ini_set( 'display_errors', '1' );
		error_reporting( E_ALL );
		return $undefined;
	}
);
