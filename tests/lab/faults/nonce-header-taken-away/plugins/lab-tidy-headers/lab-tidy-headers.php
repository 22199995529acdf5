<?php
/**
 * Plugin Name: Lab Tidy Headers
 * Version: 1.2.3
 * Description: Takes away headers that it does not know.
 *
 * @package RestHealth\Lab
 */

add_action(
	'init',
	static function () {
		foreach ( array_keys( $_SERVER ) as $name ) {
			if ( 0 === strpos( $name, 'HTTP_X_WP_' ) ) {
				unset( $_SERVER[ $name ] );
			}
		}
	}
);
