<?php
/**
 * Nothing, with status 200.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( ! defined( 'REST_REQUEST' ) ) {
			return;
		}
		exit;
	}
);
