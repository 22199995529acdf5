<?php
/**
 * JSON with bytes that are not UTF-8, a lone surrogate and a zero byte.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( ! defined( 'REST_REQUEST' ) ) {
			return;
		}
		header( 'Content-Type: application/json; charset=UTF-8' );
		echo "{\"name\":\"\xff\xfe\xc3(\xed\xa0\x80\x00\",\"more\":\"\\ud800\"}";
		exit;
	}
);
