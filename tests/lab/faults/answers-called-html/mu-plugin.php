<?php
/**
 * Sends a Content-Type of its own, as snippets for pages do.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_pre_serve_request',
	static function ( $served ) {
		header( 'Content-Type: text/html; charset=utf-8' );
		return $served;
	}
);
