<?php
/**
 * Plugin Name: Lab Forms
 * Version: 2.0.0
 * Description: Has routes of its own, one for everybody and one for editors.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		foreach ( array(
			'/forms'   => '__return_true',
			'/entries' => static fn() => current_user_can( 'edit_others_posts' ),
		) as $route => $permission ) {
			register_rest_route(
				'lab-forms/v1',
				$route,
				array(
					'callback'            => '__return_empty_array',
					'permission_callback' => $permission,
				)
			);
		}
	}
);
