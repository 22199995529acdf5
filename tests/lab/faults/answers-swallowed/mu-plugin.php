<?php
/**
 * An optimiser that takes whatever is no web page for a mistake, and drops it.
 *
 * @package RestHealth\Lab
 */

add_action(
	'rest_api_init',
	static function () {
		if ( defined( 'REST_REQUEST' ) ) {
			ob_start(
				static function ( $page ) {
					return false === stripos( $page, '<html' ) ? '' : $page;
				}
			);
		}
	}
);
