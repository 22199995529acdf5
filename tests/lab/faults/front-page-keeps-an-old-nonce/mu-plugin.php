<?php
/**
 * Gives visitors the front page out of a cache, with the nonce that it was kept with.
 *
 * @package RestHealth\Lab
 */

add_action(
	'template_redirect',
	static function () {
		if ( is_user_logged_in() || ! is_front_page() ) {
			return;
		}
		wp_enqueue_script( 'wp-api-request' );
		ob_start(
			static function ( $page ) {
				return preg_replace( '/"nonce":"\\w{10}"/', '"nonce":"deadbeef00"', $page );
			}
		);
		header( 'X-Cache: HIT' );
		header( 'Age: 172800' );
	}
);
