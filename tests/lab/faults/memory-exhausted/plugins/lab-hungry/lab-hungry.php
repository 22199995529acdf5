<?php
/**
 * Plugin Name: Lab Hungry
 * Description: Keeps all it can get in memory.
 * Version: 1.2.3
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( ! defined( 'REST_REQUEST' ) ) {
			return;
		}
		$kept = array();
		for ( $round = 0; $round < 4096; $round++ ) {
			$kept[] = str_repeat( (string) $round, 1048576 );
		}
	}
);
