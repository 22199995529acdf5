<?php
/**
 * A nonce lives ten to twenty seconds instead of twelve to twenty-four hours.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'nonce_life',
	static function () {
		return 20;
	}
);
