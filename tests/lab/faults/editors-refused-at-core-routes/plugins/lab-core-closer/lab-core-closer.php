<?php
/**
 * Plugin Name: Lab Core Closer
 * Version: 1.2.3
 * Description: Closes WordPress's own routes to everybody but administrators.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_pre_dispatch',
	static function ( $result, $server, $request ) {
		return 0 !== strpos( $request->get_route(), '/wp/v2/' ) || current_user_can( 'manage_options' ) ? $result : new WP_Error( 'lab_core_closed', 'Not for you.', array( 'status' => rest_authorization_required_code() ) );
	},
	10,
	3
);
