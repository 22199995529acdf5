<?php
/**
 * Plugin Name: A Base
 * Version: 1.2.3
 * Description: Another plugin needs it. And it spoils every answer of the REST API, on no hook at all.
 */

function a_base() {
	return true;
}

if ( false !== strpos( $_SERVER['REQUEST_URI'] ?? '', '/wp-json/' ) ) {
	ob_start(
		static function () {
			return 'No.';
		}
	);
}
