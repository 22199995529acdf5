<?php
/**
 * Plugin Name: Lab Talkative
 * Version: 1.2.3
 * Description: Refuses the REST API, and says more than it should.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_authentication_errors',
	static function () {
		$message = implode(
			' | ',
			array(
				'someone@example.org',
				'203.0.113.7',
				ABSPATH . 'wp-config.php',
				'Authorization: Bearer planted-bearer-token',
				'Cookie: ' . ( $_SERVER['HTTP_COOKIE'] ?? '' ),
				'X-WP-Nonce: ' . ( $_SERVER['HTTP_X_WP_NONCE'] ?? '' ),
			)
		);
		return new WP_Error( 'lab_talkative', $message, array( 'status' => 403 ) );
	}
);
