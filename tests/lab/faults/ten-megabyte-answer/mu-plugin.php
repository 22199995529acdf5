<?php
/**
 * Ten megabytes of JSON.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( ! defined( 'REST_REQUEST' ) ) {
			return;
		}
		header( 'Content-Type: application/json' );
		echo '{"filling":"';
		for ( $i = 0; $i < 160; $i++ ) {
			echo str_repeat( 'x', 65536 );
		}
		echo '"}';
		exit;
	}
);
