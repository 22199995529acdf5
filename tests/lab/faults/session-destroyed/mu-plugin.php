<?php
/**
 * Ends all of the administrator's sessions when the screen of REST Health has been sent.
 *
 * @package RestHealth\Lab
 */

add_action(
	'load-tools_page_rest-health',
	static function () {
		add_action(
			'shutdown',
			static function () {
				WP_Session_Tokens::get_instance( get_current_user_id() )->destroy_all();
			}
		);
	}
);
