<?php
/**
 * Gives the browser a login cookie whose time is over, and leaves it the one for wp-admin.
 *
 * @package RestHealth\Lab
 */

add_action(
	'load-tools_page_rest-health',
	static function () {
		if ( isset( $_GET['rest-health-do'] ) ) {
			return;
		}
		$lab_cookie = wp_generate_auth_cookie( get_current_user_id(), time() - HOUR_IN_SECONDS, 'logged_in', wp_get_session_token() );
		setcookie( LOGGED_IN_COOKIE, $lab_cookie, 0, COOKIEPATH, COOKIE_DOMAIN, false, true );
	}
);
