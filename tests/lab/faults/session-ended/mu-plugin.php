<?php
/**
 * Ends all of the administrator's sessions after the first REST request that came with cookie and nonce.
 *
 * @package RestHealth\Lab
 */

add_action(
	'shutdown',
	static function () {
		if ( defined( 'REST_REQUEST' ) && isset( $_SERVER['HTTP_X_WP_NONCE'] ) && is_user_logged_in() ) {
			WP_Session_Tokens::get_instance( get_current_user_id() )->destroy_all();
		}
	}
);
