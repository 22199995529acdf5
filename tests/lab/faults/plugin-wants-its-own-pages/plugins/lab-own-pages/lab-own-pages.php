<?php
/**
 * Plugin Name: Lab Own Pages
 * Version: 1.2.3
 *
 * @package REST_Health
 */

add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		$from = (string) wp_parse_url( $_SERVER['HTTP_REFERER'] ?? '', PHP_URL_HOST );
		if ( ! empty( $result ) || is_user_logged_in() || wp_parse_url( home_url(), PHP_URL_HOST ) === $from ) {
			return $result;
		}
		return new WP_Error( 'lab_foreign', 'Only from our pages.', array( 'status' => 401 ) );
	}
);
