<?php
/**
 * Puts a nonce that has expired into the REST API's address.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_url',
	static function ( $url ) {
		return add_query_arg( '_wpnonce', 'deadbeef00', $url );
	}
);
