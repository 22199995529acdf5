<?php
/**
 * Plugin Name: Lab Rate Limit
 * Version: 1.2.3
 * Description: Limits REST requests.
 *
 * @package RestHealth\Lab
 */

if ( false !== strpos( $_SERVER['REQUEST_URI'] ?? '', 'wp-json' ) ) {
	$lab_seen   = get_option( 'lab_rate_limit', array() );
	$lab_seen   = array_filter( $lab_seen, static fn( $moment ) => $moment > microtime( true ) - 10 );
	$lab_seen[] = microtime( true );
	update_option( 'lab_rate_limit', array_values( $lab_seen ), false );
	if ( count( $lab_seen ) > 4 ) {
		status_header( 429 );
		header( 'Retry-After: 10' );
		exit( 'Too many requests.' );
	}
}
