<?php
/**
 * Another beginning for the REST API's addresses, and nobody saved the permalinks.
 *
 * @package RestHealth\Lab
 */

add_filter(
	'rest_url_prefix',
	static function () {
		return 'api';
	}
);
