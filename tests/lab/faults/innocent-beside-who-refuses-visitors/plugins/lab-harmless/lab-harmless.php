<?php
/**
 * Plugin Name: Lab Harmless
 * Version: 1.2.3
 * Description: Stands on the hook and passes everything on.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		return $result;
	}
);
