<?php
/**
 * Answers 503 to the first, third, fifth … of the same requests, as a site with one sick server of two does.
 *
 * @package RestHealth\Lab
 */

add_action(
	'parse_request',
	static function ( $wp ) {
		if ( empty( $wp->query_vars['rest_route'] ) ) {
			return;
		}
		// Requests run side by side: each way of asking counts for itself, under a lock.
		$way  = $_SERVER['REQUEST_METHOD'] . strtok( $_SERVER['REQUEST_URI'], '?' ) . isset( $_SERVER['HTTP_COOKIE'] ) . isset( $_SERVER['HTTP_X_WP_NONCE'] );
		$file = fopen( WP_CONTENT_DIR . '/lab-count-' . md5( $way ), 'c+' );
		flock( $file, LOCK_EX );
		$count = (int) fgets( $file );
		rewind( $file );
		fwrite( $file, (string) ( $count + 1 ) );
		fclose( $file );
		if ( 0 === $count % 2 ) {
			status_header( 503 );
			exit( 'Service Unavailable' );
		}
	},
	1
);
