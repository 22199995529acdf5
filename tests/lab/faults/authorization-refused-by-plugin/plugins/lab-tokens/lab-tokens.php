<?php
/**
 * Plugin Name: Lab Tokens
 * Version: 1.2.3
 * Description: Knows tokens, and refuses what is none.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_pre_dispatch',
	static function ( $result, $server, $request ) {
		$header = (string) $request->get_header( 'Authorization' );
		return '' === $header || 0 === strpos( $header, 'Bearer ' )
			? $result
			: new WP_Error( 'jwt_auth_bad_auth_header', 'Authorization header malformed.', array( 'status' => 403 ) );
	},
	10,
	3
);
