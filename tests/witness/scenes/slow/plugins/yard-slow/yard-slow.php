<?php
/**
 * Plugin Name: Yard Slow
 * Version: 1.2.3
 * Description: Takes its time, or breaks, when it is asked to.
 */

if ( isset( $_SERVER['HTTP_X_LAB_SLOW'] ) ) {
	add_action(
		'parse_request',
		static function () {
			file_put_contents( WP_CONTENT_DIR . '/lab-process', (string) getmypid() );
			sleep( 20 );
		},
		1
	);
}

if ( isset( $_SERVER['HTTP_X_LAB_FATAL'] ) ) {
	add_action( 'parse_request', 'yard_slow_function_that_does_not_exist', 1 );
}
