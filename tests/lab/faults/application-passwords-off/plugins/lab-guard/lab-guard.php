<?php
/**
 * Plugin Name: Lab Guard
 * Version: 1.2.3
 * Description: Switches application passwords off.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'wp_is_application_passwords_available',
	static function () {
		return false;
	}
);
