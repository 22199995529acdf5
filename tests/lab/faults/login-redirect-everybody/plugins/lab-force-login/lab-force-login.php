<?php
/**
 * Plugin Name: Lab Force Login
 * Version: 1.2.3
 * Description: Sends every REST request to the login page.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( defined( 'REST_REQUEST' ) ) {
			wp_safe_redirect( wp_login_url() );
			exit;
		}
	}
);
