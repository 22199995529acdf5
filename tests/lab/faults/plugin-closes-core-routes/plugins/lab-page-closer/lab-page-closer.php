<?php
/**
 * Plugin Name: Lab Page Closer
 * Version: 1.2.3
 * Description: Puts its own permission in place of those of pages and media.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_endpoints',
	static function ( $endpoints ) {
		foreach ( array( '/wp/v2/pages', '/wp/v2/media' ) as $route ) {
			foreach ( array_keys( $endpoints[ $route ] ?? array() ) as $key ) {
				if ( is_int( $key ) ) {
					$endpoints[ $route ][ $key ]['permission_callback'] = '__return_false';
				}
			}
		}
		return $endpoints;
	}
);
