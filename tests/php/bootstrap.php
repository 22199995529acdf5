<?php
/**
 * Installs a real WordPress with SQLite afresh, loads it with the plugin active, and leaves the tests inside it.
 *
 * WP_TESTS_WORDPRESS names another WordPress: a folder, or one of the versions of `npm start`.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

require dirname( __DIR__, 2 ) . '/vendor/autoload.php';
require __DIR__ . '/class-scratch-site.php';

$site = Scratch_Site::make( getenv( 'WP_TESTS_WORDPRESS' ) ? (string) getenv( 'WP_TESTS_WORDPRESS' ) : '6.5' );
register_shutdown_function( array( $site, 'remove' ) );
$site->install();

// From here on this process is the WordPress.
foreach ( Scratch_Site::server_variables() as $name => $value ) {
	$_SERVER[ $name ] = $value;
}
require $site->folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
