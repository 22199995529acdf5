<?php
/**
 * Plugin Name: Lab Basket
 * Description: Keeps a basket in a PHP session, and never closes it.
 * Version: 1.2.3
 *
 * @package RestHealth\Lab
 */

add_action(
	'init',
	static function () {
		session_save_path( get_temp_dir() );
		session_start();
	}
);
