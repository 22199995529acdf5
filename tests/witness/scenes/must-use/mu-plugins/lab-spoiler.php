<?php
/* Spoils every answer of the REST API, and cannot be left out. */

if ( false !== strpos( $_SERVER['REQUEST_URI'] ?? '', '/wp-json/' ) ) {
	ob_start(
		static function () {
			return 'No.';
		}
	);
}
