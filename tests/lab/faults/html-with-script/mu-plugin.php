<?php
/**
 * A page that would run a script in whoever shows it as HTML.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( ! defined( 'REST_REQUEST' ) ) {
			return;
		}
		header( 'Content-Type: text/html' );
		$script = '<script>window.restHealthExecuted = true; alert( 1 );</script>';
		echo "<!doctype html><title></title>$script<title>$script</title>";
		echo "<body>$script<img src=x onerror='window.restHealthExecuted = true'></textarea></script>\\u003cscript>";
		exit;
	}
);
