<?php
/**
 * Puts the nonce into the REST API's address, for scripts that forget the header.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_url',
	static function ( $url ) {
		return add_query_arg( '_wpnonce', wp_create_nonce( 'wp_rest' ), $url );
	}
);
