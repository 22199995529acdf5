<?php
/**
 * Plugin Name: Lab Second Factor
 * Description: Refuses whoever is logged in and has not shown a second factor.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		if ( is_wp_error( $result ) || ! is_user_logged_in() || get_user_meta( get_current_user_id(), 'lab_verified', true ) ) {
			return $result;
		}
		return new WP_Error( 'lab_second_factor', 'Verify first.', array( 'status' => 401 ) );
	},
	200
);
