<?php
/**
 * Finds the plugin's classes.
 *
 * Required by plugin.php with the first class that is asked for, and by the early witness before any plugin is there: whatever runs here must need no WordPress.
 *
 * @package REST_Health
 */

namespace REST_Health;

defined( 'ABSPATH' ) || exit;

/**
 * Loads a class: REST_Health\Witness\Foo_Bar stands in includes/witness/class-foo-bar.php.
 *
 * @param string $name Of any class, also of somebody else's.
 */
function load( string $name ): void {
	if ( 0 !== strpos( $name, __NAMESPACE__ . '\\' ) ) {
		return;
	}
	$parts = explode( '\\', strtolower( str_replace( '_', '-', substr( $name, strlen( __NAMESPACE__ ) + 1 ) ) ) );
	$class = array_pop( $parts );
	$path  = __DIR__ . '/' . implode( '/', array_merge( $parts, array( "class-$class.php" ) ) );
	if ( is_readable( $path ) ) {
		require_once $path;
	}
}
spl_autoload_register( __NAMESPACE__ . '\load' );
