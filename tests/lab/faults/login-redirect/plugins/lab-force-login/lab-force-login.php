<?php
/**
 * Plugin Name: Lab Force Login
 * Version: 1.2.3
 * Description: Sends visitors to the login page.
 *
 * @package RestHealth\Lab
 */

add_action(
	'init',
	static function () {
		if ( is_user_logged_in() || wp_doing_ajax() || wp_doing_cron() || false !== strpos( $_SERVER['SCRIPT_NAME'], 'wp-login.php' ) ) {
			return;
		}
		if ( 'cli' !== PHP_SAPI ) {
			// Not auth_redirect(): its address ends the login, and Chromium's own request for a favicon would log the test out.
			wp_safe_redirect( wp_login_url() );
			exit;
		}
	}
);
