<?php
/**
 * Works for longer than PHP allows: one second, so that the test need not wait for thirty.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( ! defined( 'REST_REQUEST' ) ) {
			return;
		}
		set_time_limit( 1 );
		while ( true ) {
			md5( 'busy' );
		}
	}
);
