<?php
/**
 * Hands out the REST API's address on another host, as plugins for headless sites do.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_url',
	static function ( $url ) {
		return str_replace( '//127.0.0.1', '//localhost', $url );
	}
);
