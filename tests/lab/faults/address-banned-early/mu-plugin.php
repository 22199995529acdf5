<?php
/**
 * Counts as fail2ban does, and leaves a note for the server, which refuses from then on. A login ends the ban.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		$agent = isset( $_SERVER['HTTP_USER_AGENT'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_USER_AGENT'] ) ) : '';
		if ( ! defined( 'REST_REQUEST' ) || 0 === strpos( $agent, 'WordPress/' ) ) {
			return;
		}
		file_put_contents( WP_CONTENT_DIR . '/lab-counted', '.', FILE_APPEND | LOCK_EX );
		clearstatcache();
		if ( filesize( WP_CONTENT_DIR . '/lab-counted' ) >= 2 ) {
			touch( WP_CONTENT_DIR . '/lab-banned' );
		}
	}
);
add_action(
	'wp_login',
	static function () {
		wp_delete_file( WP_CONTENT_DIR . '/lab-counted' );
		wp_delete_file( WP_CONTENT_DIR . '/lab-banned' );
	}
);
