<?php
/**
 * Redirects every REST request to its own address.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( ! defined( 'REST_REQUEST' ) ) {
			return;
		}
		header( 'Location: ' . add_query_arg( 'again', wp_rand() ), true, 302 );
		exit;
	}
);
