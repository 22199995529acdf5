<?php
/**
 * Looks early who is logged in, as many plugins do: that makes core tell of the password.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		is_user_logged_in();
		return $result;
	},
	10
);
