<?php
/**
 * Gives out the screen of REST Health as a cache would that kept it for two days: with the time and the nonce of then.
 *
 * @package RestHealth\Lab
 */

add_action(
	'load-tools_page_rest-health',
	static function () {
		if ( isset( $_GET['rest-health-do'] ) ) {
			return;
		}
		ob_start(
			static function ( $page ) {
				$page = preg_replace_callback(
					'/"printed":(\\d+)/',
					static function ( $found ) {
						return '"printed":' . ( $found[1] - 2 * DAY_IN_SECONDS );
					},
					$page
				);
				return preg_replace( '/"nonce":"\\w{10}"/', '"nonce":"deadbeef00"', $page );
			}
		);
	},
	-1
);
