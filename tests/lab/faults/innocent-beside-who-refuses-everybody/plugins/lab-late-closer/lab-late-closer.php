<?php
/**
 * Plugin Name: Lab Late Closer
 * Version: 1.2.3
 * Description: Refuses on rest_pre_dispatch.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_pre_dispatch',
	static function ( $result ) {
		return defined( 'REST_REQUEST' ) && REST_REQUEST ? new WP_Error( 'lab_closed', 'Closed.', array( 'status' => rest_authorization_required_code() ) ) : $result;
	}
);
