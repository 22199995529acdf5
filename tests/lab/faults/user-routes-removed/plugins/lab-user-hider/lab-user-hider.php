<?php
/**
 * Plugin Name: Lab User Hider
 * Version: 1.2.3
 * Description: Takes the routes of users away.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_endpoints',
	static function ( $endpoints ) {
		unset( $endpoints['/wp/v2/users'], $endpoints['/wp/v2/users/(?P<id>[\d]+)'] );
		return $endpoints;
	}
);
