<?php
/**
 * Plugin Name: Lab Two Clocks
 * Version: 1.2.3
 * Description: Counts the life of nonces otherwise in REST requests.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'nonce_life',
	static function ( $life ) {
		return false === strpos( $_SERVER['REQUEST_URI'] ?? '', 'wp-json' ) ? $life : HOUR_IN_SECONDS;
	}
);
