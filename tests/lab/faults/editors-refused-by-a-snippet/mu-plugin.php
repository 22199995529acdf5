<?php
/**
 * The commonest snippet of all, as people paste it.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		if ( ! current_user_can( 'administrator' ) ) {
			return new WP_Error( 'lab_only_administrators', 'The REST API is for administrators.', array( 'status' => is_user_logged_in() ? 403 : 401 ) );
		}
		return $result;
	},
	110
);
