<?php
/**
 * Plugin Name: Lab Haste
 * Version: 1.2.3
 * Description: Lets nonces live ten to twenty seconds.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'nonce_life',
	static function () {
		return 20;
	}
);
