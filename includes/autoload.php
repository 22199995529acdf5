<?php
/**
 * Finds the plugin's classes.
 *
 * Required by plugin.php, and by the early witness before any plugin is there: whatever runs here must need no WordPress.
 *
 * @package REST_Health
 */

namespace REST_Health;

defined( 'ABSPATH' ) || exit;

/*
 * Ordinary requests pay for plugin.php and this file only: what WordPress calls is named there, and not loaded before it is needed.
 * REST_Health\Witness\Foo_Bar stands in includes/witness/class-foo-bar.php.
 */
spl_autoload_register(
	static function ( string $name ): void {
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
);
