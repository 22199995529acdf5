<?php
/**
 * Who stands on a hook.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Owner;
use REST_Health\Server_Facts;

/**
 * Finds code on rest_authentication_errors, and whose it is.
 */
final class CallbacksTest extends TestCase {

	/**
	 * Files and folders that the test made.
	 *
	 * @var string[]
	 */
	private $made = array();

	protected function tearDown(): void {
		remove_all_filters( 'rest_authentication_errors', 7 );
		foreach ( array_reverse( $this->made ) as $path ) {
			is_dir( $path ) && ! is_link( $path ) ? rmdir( $path ) : unlink( $path );
		}
		wp_cache_delete( 'plugins', 'plugins' );
	}

	public function test_cores_own_callbacks_do_not_count(): void {
		self::assertSame( array( 0, null, null, null, null ), self::facts() );
	}

	public function test_a_must_use_plugin_is_named_by_its_file(): void {
		$this->hook( $this->write( WPMU_PLUGIN_DIR . '/lockdown.php', '' ) );
		self::assertSame( array( 1, 'lockdown.php', 'must-use', 'mu-plugins/lockdown.php:2', 7 ), self::facts() );
	}

	public function test_a_plugin_is_named_with_its_version(): void {
		$this->make_folder( WP_PLUGIN_DIR . '/no-rest' );
		$this->write( WP_PLUGIN_DIR . '/no-rest/main.php', '/* Plugin Name: No REST <b>Pro</b>' . "\nVersion: 2.6.9 */" );
		$this->make_folder( WP_PLUGIN_DIR . '/no-rest/inc' );
		$this->hook( $this->write( WP_PLUGIN_DIR . '/no-rest/inc/hooks.php', '' ) );
		self::assertSame( array( 1, 'No REST Pro 2.6.9', 'plugin', 'no-rest/inc/hooks.php:2', 7 ), self::facts() );
	}

	public function test_a_long_name_is_cut_so_that_it_fits_a_title(): void {
		$this->make_folder( WP_PLUGIN_DIR . '/long' );
		$this->hook( $this->write( WP_PLUGIN_DIR . '/long/long.php', '/* Plugin Name: ' . str_repeat( 'é', 60 ) . "\nVersion: 1.0 */" ) );
		self::assertSame( str_repeat( 'é', 39 ) . '… 1.0', self::facts()[1] );
	}

	public function test_a_linked_plugin_is_found_behind_its_link(): void {
		$real = $this->make_folder( get_temp_dir() . 'rest-health-linked' );
		$file = $this->write( "$real/main.php", '/* Plugin Name: Linked' . "\nVersion: 1.0 */" );
		symlink( $real, WP_PLUGIN_DIR . '/linked' );
		$this->made[] = WP_PLUGIN_DIR . '/linked';
		$this->hook( $file );
		self::assertSame( array( 1, 'Linked 1.0', 'plugin', 'linked/main.php:3', 7 ), self::facts() );
	}

	public function test_two_callbacks_are_counted_and_nobody_is_named(): void {
		add_filter( 'rest_authentication_errors', '__return_true', 7 );
		add_filter( 'rest_authentication_errors', '__return_false', 7 );
		self::assertSame( array( 2, null, null, null, null ), self::facts() );
	}

	public function test_a_helper_of_core_counts_but_does_not_say_whose_it_is(): void {
		add_filter( 'rest_authentication_errors', '__return_true', 7 );
		self::assertSame( array( 1, null, null, null, 7 ), self::facts() );
	}

	public function test_callbacks_that_cannot_be_looked_at_do_no_harm(): void {
		foreach ( array( 'no_such_function', array( 'No_Such_Class', 'method' ), 'No_Such_Class::method', 'strlen' ) as $callback ) {
			add_filter( 'rest_authentication_errors', $callback, 7 );
			self::assertSame( array( 1, null, null, null, 7 ), self::facts() );
			remove_all_filters( 'rest_authentication_errors', 7 );
		}
	}

	public function test_drop_ins_are_told_from_files_of_core(): void {
		$owner = Owner::of( WP_CONTENT_DIR . '/object-cache.php' );
		self::assertSame( array( 'drop-in', 'object-cache.php' ), array( $owner['kind'], $owner['name'] ) );
		self::assertNull( Owner::of( ABSPATH . 'wp-includes/functions.php' ) );
		self::assertNull( Owner::of( '/etc/passwd' ) );
		self::assertNull( Owner::of( null ) );
	}

	public function test_code_of_the_theme_is_named(): void {
		$owner = Owner::of( get_stylesheet_directory() . '/functions.php' );
		self::assertSame( 'theme', $owner['kind'] );
		self::assertSame( wp_get_theme()->name . ' ' . wp_get_theme()->version, $owner['name'] );
		self::assertSame( get_stylesheet() . '/functions.php', $owner['place'] );
	}

	private static function facts(): array {
		return array_values( Server_Facts::of_callbacks() );
	}

	/** Hooks what the file returns. */
	private function hook( string $file ): void {
		add_filter( 'rest_authentication_errors', require $file, 7 );
	}

	private function write( string $file, string $comment ): string {
		file_put_contents( $file, "<?php $comment\nreturn function ( \$result ) {\n\treturn \$result;\n};\n" );
		$this->made[] = $file;
		return $file;
	}

	private function make_folder( string $folder ): string {
		mkdir( $folder );
		$this->made[] = $folder;
		return $folder;
	}
}
