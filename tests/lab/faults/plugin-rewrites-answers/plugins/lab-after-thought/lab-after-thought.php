<?php
/**
 * Plugin Name: Lab After Thought
 * Version: 1.2.3
 * Description: Puts a refusal in the place of finished answers.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_post_dispatch',
	static function ( $response ) {
		$error = array(
			'code'    => 'lab_after_thought',
			'message' => 'Not any more.',
			'data'    => array( 'status' => 403 ),
		);
		return $response->is_error() ? $response : new WP_REST_Response( $error, 403 );
	}
);
