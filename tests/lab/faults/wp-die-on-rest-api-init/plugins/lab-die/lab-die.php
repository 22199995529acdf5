<?php
/**
 * Plugin Name: Lab Die
 * Version: 1.2.3
 * Description: Ends every REST request.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( defined( 'REST_REQUEST' ) ) {
			wp_die( 'No access.', '', array( 'response' => 403 ) );
		}
	}
);
