<?php
/**
 * Plugin Name: Lab Site Members
 * Version: 1.2.3
 * Description: Lets only the users of this site of the network use its REST API.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_authentication_errors',
	static function ( $errors ) {
		if ( is_wp_error( $errors ) || is_user_member_of_blog() || get_current_blog_id() === 1 ) {
			return $errors;
		}
		return new WP_Error( 'lab_members_of_this_site', 'You are no member of this site.', array( 'status' => 403 ) );
	},
	200
);
