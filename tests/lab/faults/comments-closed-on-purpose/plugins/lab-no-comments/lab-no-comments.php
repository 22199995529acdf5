<?php
/**
 * Plugin Name: Lab No Comments
 * Version: 1.2.3
 *
 * @package REST_Health
 */

add_filter( 'comments_open', '__return_false' );
add_filter(
	'rest_endpoints',
	static function ( $endpoints ) {
		unset( $endpoints['/wp/v2/comments'], $endpoints['/wp/v2/comments/(?P<id>[\\d]+)'] );
		return $endpoints;
	}
);
