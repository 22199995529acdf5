<?php
/* Spoils every answer of the REST API, from a theme. */

if ( false !== strpos( $_SERVER['REQUEST_URI'] ?? '', '/wp-json/' ) ) {
	ob_start(
		static function () {
			return 'No.';
		}
	);
}
