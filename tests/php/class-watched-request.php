<?php
/**
 * Signed requests to the site of the tests.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use REST_Health\Key;
use REST_Health\Run;
use REST_Health\Store;
use REST_Health\Witness\Trace_Facts;

/**
 * Lays plugins into the site for one test, and asks it with a token, in a process of its own.
 */
final class Watched_Request {

	/** Hands on whatever it gets, on every hook, before and after whoever refuses. */
	private const BYSTANDER = '<?php /* Plugin Name: Bystander */
ini_set( "log_errors", "0" );
foreach ( array( "plugins_loaded", "init", "parse_request", "rest_api_init", "determine_current_user", "rest_authentication_errors", "rest_pre_dispatch", "rest_endpoints",
	"rest_request_before_callbacks", "rest_dispatch_request", "rest_request_after_callbacks", "rest_post_dispatch", "rest_pre_serve_request", "rest_pre_echo_response", "user_has_cap",
	"map_meta_cap", "nonce_life", "nonce_user_logged_out", "wp_redirect", "status_header", "wp_die_handler" ) as $hook ) {
	foreach ( array( PHP_INT_MIN, 1, 10, 20, 101, PHP_INT_MAX ) as $priority ) {
		add_filter( $hook, function ( $value = null ) { return $value; }, $priority );
	}
}';

	/**
	 * Files that were laid, and folders that were made.
	 *
	 * @var string[]
	 */
	private static $made = array();

	/** Lays a must-use plugin. The code begins on its second line. */
	public static function must_use( string $name, string $code ): void {
		self::lay( WPMU_PLUGIN_DIR . "/$name.php", $code );
	}

	/** Lays a plugin and activates it. */
	public static function plugin( string $name, string $code ): void {
		mkdir( WP_PLUGIN_DIR . "/$name" );
		self::$made[] = WP_PLUGIN_DIR . "/$name";
		self::lay( WP_PLUGIN_DIR . "/$name/$name.php", "/* Plugin Name: $name\nVersion: 1.2 */ $code" );
		$active = array_merge( (array) get_option( 'active_plugins' ), array( "$name/$name.php" ) );
		sort( $active );
		update_option( 'active_plugins', $active );
	}

	/** What was seen of a request, beside a bystander. */
	public static function trace( string $path = '/wp-json/rest-health/v1/self-test', array $variables = array() ): array {
		if ( ! in_array( WPMU_PLUGIN_DIR . '/bystander.php', self::$made, true ) ) {
			file_put_contents( WPMU_PLUGIN_DIR . '/bystander.php', self::BYSTANDER );
			self::$made[] = WPMU_PLUGIN_DIR . '/bystander.php';
		}
		$run = Run::begin();
		Site_Process::request( $path, array( 'HTTP_X_REST_HEALTH_PROBE' => $run->mint( 'visitor' ) ) + $variables );
		$raw = $run->trace( 'visitor' );
		return null === $raw ? Trace_Facts::nothing() : Trace_Facts::of( $raw );
	}

	/** Takes away what was laid. */
	public static function clear(): void {
		foreach ( array_reverse( array_unique( self::$made ) ) as $path ) {
			is_dir( $path ) && ! is_link( $path ) ? rmdir( $path ) : unlink( $path );
		}
		self::$made = array();
		update_option( 'active_plugins', array( 'rest-health/plugin.php' ) );
		wp_cache_delete( 'plugins', 'plugins' );
		Store::forget( '' );
		delete_option( Key::OPTION );
	}

	private static function lay( string $file, string $code ): void {
		file_put_contents( $file, "<?php\n$code\n" );
		self::$made[] = $file;
		wp_cache_delete( 'plugins', 'plugins' );
	}
}
