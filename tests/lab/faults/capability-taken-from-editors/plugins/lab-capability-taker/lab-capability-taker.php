<?php
/**
 * Plugin Name: Lab Capability Taker
 * Version: 1.2.3
 * Description: Takes edit_posts from editors. A route of its own tells that it is so, for those who look from outside.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'user_has_cap',
	static function ( $all, $needed, $asked, $user ) {
		if ( in_array( 'editor', $user->roles, true ) ) {
			unset( $all['edit_posts'] );
		}
		return $all;
	},
	10,
	4
);

add_action(
	'rest_api_init',
	static function () {
		register_rest_route(
			'lab/v1',
			'/may-editors-write',
			array(
				'callback'            => static fn() => array( 'may' => user_can( get_users( array( 'role' => 'editor' ) )[0], 'edit_posts' ) ),
				'permission_callback' => '__return_true',
			)
		);
	}
);
