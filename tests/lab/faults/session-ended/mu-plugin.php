<?php
/**
 * Ends all of the administrator's sessions after the first request for the self-test route that came with cookie and nonce.
 *
 * @package RestHealth\Lab
 */

add_action(
	'shutdown',
	static function () {
		$uri = $_SERVER['REQUEST_URI'] ?? '';
		if ( false !== strpos( $uri, 'self-test' ) && isset( $_SERVER['HTTP_X_WP_NONCE'] ) && is_user_logged_in() ) {
			WP_Session_Tokens::get_instance( get_current_user_id() )->destroy_all();
		}
	}
);
