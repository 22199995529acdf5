<?php
/**
 * Plugin Name: Lab Approval
 * Description: Refuses users who are not approved yet.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

add_filter(
	'rest_request_before_callbacks',
	static function ( $response ) {
		if ( ! is_user_logged_in() || 'approved' === get_user_meta( get_current_user_id(), 'lab_state', true ) ) {
			return $response;
		}
		return new WP_Error( 'lab_pending', 'Your account is pending.', array( 'status' => 403 ) );
	}
);
