<?php
/** Says in a header whether Authorization came, for the symptom. */
add_filter(
	'rest_post_dispatch',
	static function ( $response ) {
		$response->header( 'X-Lab-Authorization', ! empty( $_SERVER['HTTP_AUTHORIZATION'] ) || ! empty( $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ) ? 'came' : 'lost' );
		return $response;
	}
);
