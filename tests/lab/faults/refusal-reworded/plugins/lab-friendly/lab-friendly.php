<?php
/**
 * Plugin Name: Lab Friendly
 * Description: Puts every refusal into other words, and refuses nobody.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		return is_wp_error( $result ) ? new WP_Error( 'lab_friendly', 'Sorry, please try later.', $result->get_error_data() ) : $result;
	},
	1000
);
