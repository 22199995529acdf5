<?php
/**
 * Plugin Name: Lab Security
 * Version: 1.2.3
 * Description: Restricts WordPress's own routes for visitors, in the way of "Restricted Access": on rest_dispatch_request, behind the route's own permission.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_dispatch_request',
	static function ( $result, $request ) {
		$is_restricted = 1 === preg_match( '~^/wp/v2/(users|comments|types|statuses|media)~', $request->get_route() );
		return $is_restricted && ! current_user_can( 'edit_posts' ) ? new WP_Error( 'lab_restricted', 'Access is restricted.', array( 'status' => rest_authorization_required_code() ) ) : $result;
	},
	10,
	2
);
