<?php
/**
 * Sends a page of its own where a new nonce was asked for.
 *
 * @package RestHealth\Lab
 */

add_action(
	'wp_ajax_rest-nonce',
	static function () {
		exit( '<!DOCTYPE html><html><head><title>Please log in</title></head><body><p>Please log in.</p></body></html>' );
	},
	0
);
