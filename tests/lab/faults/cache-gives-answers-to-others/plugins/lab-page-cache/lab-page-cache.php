<?php
/**
 * Plugin Name: Lab Page Cache
 * Version: 1.2.3
 * Description: Keeps REST answers without looking at cookies.
 *
 * @package RestHealth\Lab
 */

/**
 * Where the answer to this request is kept. Other than a good cache, it does not look at who asks.
 */
function lab_page_cache_file() {
	$uri = $_SERVER['REQUEST_URI'] ?? '';
	return false === strpos( $uri, 'wp-json' ) || 'GET' !== $_SERVER['REQUEST_METHOD'] ? null : get_temp_dir() . 'lab-page-cache-' . md5( ABSPATH . $uri );
}

$lab_page_cache_file = lab_page_cache_file();
if ( null !== $lab_page_cache_file && is_readable( $lab_page_cache_file ) ) {
	header( 'Content-Type: application/json; charset=UTF-8' );
	readfile( $lab_page_cache_file );
	exit;
}

add_filter(
	'rest_pre_echo_response',
	static function ( $result ) {
		$file = lab_page_cache_file();
		if ( null !== $file && is_user_logged_in() ) {
			file_put_contents( $file, wp_json_encode( $result ) );
		}
		return $result;
	}
);
