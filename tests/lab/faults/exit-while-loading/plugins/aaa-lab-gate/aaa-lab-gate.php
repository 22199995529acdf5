<?php
/**
 * Plugin Name: AAA Lab Gate
 * Version: 1.2.3
 * Description: Ends every REST request while it is loaded, which is before REST Health is.
 *
 * @package RestHealth\Lab
 */

if ( 'cli' !== PHP_SAPI && false !== strpos( $_SERVER['REQUEST_URI'], 'wp-json' ) ) {
	http_response_code( 403 );
	exit( 'No.' );
}
