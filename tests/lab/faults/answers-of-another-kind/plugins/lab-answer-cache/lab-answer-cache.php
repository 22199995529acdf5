<?php
/**
 * Plugin Name: Lab Answer Cache
 * Description: Answers every request with the same list.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

add_filter(
	'rest_pre_dispatch',
	static function () {
		return array( 'items' => array() );
	}
);
