<?php
/**
 * Leaves a cookie in the browsers of those who log in, as statistics do.
 *
 * @package RestHealth\Lab
 */

add_action(
	'wp_login',
	static function () {
		setcookie( 'lab_source', 'printenv.example', 0, '/' );
	}
);
