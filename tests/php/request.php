<?php
/**
 * Answers one request to the site in a process of its own, and tells how: JSON on the standard output.
 * Arguments: the site's folder, the path, JSON of further server variables.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

require_once __DIR__ . '/class-scratch-site.php';

list( , $folder, $asked, $variables ) = $argv;

$_SERVER = array_merge(
	$_SERVER,
	Scratch_Site::server_variables( $asked ),
	array(
		'SCRIPT_NAME' => '/index.php',
		'PHP_SELF'    => '/index.php',
	),
	json_decode( $variables, true )
);

// phpcs:ignore WordPress.Security.NonceVerification -- What a web server does.
parse_str( (string) parse_url( $asked, PHP_URL_QUERY ), $_GET );
$_REQUEST = $_GET; // phpcs:ignore WordPress.Security.NonceVerification -- As above.

// WordPress takes over the hooks that it finds when it begins.
$queries                             = array();
$watch                               = static function ( $query ) use ( &$queries ) {
	$queries[] = $query;
	return $query;
};
$GLOBALS['wp_filter']['query'][10][] = array(
	'function'      => $watch,
	'accepted_args' => 1,
);

ob_start();
register_shutdown_function(
	static function () use ( &$queries ): void {
		$body = '';
		while ( ob_get_level() ) {
			$body = ob_get_clean() . $body;
		}
		$own = realpath( dirname( __DIR__, 2 ) );
		echo json_encode(
			array(
				'status'  => http_response_code(),
				'body'    => $body,
				'files'   => array_values( preg_replace( '~^' . preg_quote( "$own/", '~' ) . '~', '', preg_grep( '~^' . preg_quote( $own, '~' ) . '/(plugin\.php|uninstall\.php|includes/|build/)~', get_included_files() ) ) ),
				'queries' => array_values( preg_grep( '/rest_health/', $queries ) ),
				'count'   => count( $queries ),
			)
		);
	}
);
define( 'WP_USE_THEMES', true );
require $folder . '/wp-blog-header.php';
