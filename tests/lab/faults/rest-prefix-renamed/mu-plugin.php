<?php
/**
 * Another beginning for the REST API's addresses, as plugins that hide WordPress give it.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_url_prefix',
	static function () {
		return 'api';
	}
);
add_action(
	'wp_loaded',
	static function () {
		$rules = get_option( 'rewrite_rules' );
		if ( is_array( $rules ) && ! isset( $rules['^api/?$'] ) ) {
			flush_rewrite_rules( false );
		}
	}
);
