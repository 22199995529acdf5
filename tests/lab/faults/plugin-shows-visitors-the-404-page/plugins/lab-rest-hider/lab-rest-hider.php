<?php
/**
 * Plugin Name: Lab REST Hider
 * Version: 1.2.3
 * Description: Shows visitors the 404 page.
 *
 * @package RestHealth\Lab
 */

add_action(
	'parse_request',
	static function ( $wp ) {
		if ( isset( $wp->query_vars['rest_route'] ) && ! is_user_logged_in() ) {
			remove_action( 'parse_request', 'rest_api_loaded' );
			remove_action( 'template_redirect', 'redirect_canonical' );
			$wp->query_vars = array( 'error' => '404' );
		}
	},
	1
);
