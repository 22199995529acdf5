<?php
/**
 * Lets every REST request wait for a minute.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( defined( 'REST_REQUEST' ) ) {
			sleep( 60 );
		}
	}
);
