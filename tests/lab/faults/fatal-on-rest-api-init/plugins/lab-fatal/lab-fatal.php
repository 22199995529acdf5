<?php
/**
 * Plugin Name: Lab Fatal
 * Version: 1.2.3
 * Description: Calls a function that does not exist.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		lab_function_of_a_plugin_that_was_removed();
	}
);
