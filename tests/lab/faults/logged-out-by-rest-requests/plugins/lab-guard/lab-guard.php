<?php
/**
 * Plugin Name: Lab Guard
 * Version: 1.2.3
 * Description: Logs out whoever asks the REST API.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		wp_logout();
	}
);
