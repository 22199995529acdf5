<?php
/**
 * Whose a file is.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Owner;
use REST_Health\Witness\Trace_Facts;

require_once __DIR__ . '/class-site-process.php';

/**
 * Names plugins, must-use plugins, themes and drop-ins, and gives no path away.
 */
final class OwnerTest extends TestCase {

	/**
	 * Files and folders that the test made.
	 *
	 * @var string[]
	 */
	private $made = array();

	protected function tearDown(): void {
		foreach ( array_reverse( $this->made ) as $path ) {
			is_dir( $path ) && ! is_link( $path ) ? rmdir( $path ) : unlink( $path );
		}
		update_option( 'active_plugins', array( 'rest-health/plugin.php' ) );
		wp_cache_delete( 'plugins', 'plugins' );
	}

	public function test_a_must_use_plugin_is_named_by_its_file(): void {
		$owner = array(
			'kind'  => 'must-use',
			'name'  => 'lockdown.php',
			'place' => 'mu-plugins/lockdown.php',
		);
		self::assertSame( $owner, Owner::of( WPMU_PLUGIN_DIR . '/lockdown.php' ) );
		self::assertSame( 'must-use:lockdown.php', Owner::id( WPMU_PLUGIN_DIR . '/lockdown.php' ) );
	}

	public function test_a_plugin_is_named_with_its_version_and_without_markup(): void {
		$file = $this->plugin( 'no-rest', 'No REST <b>Pro</b>', '2.6.9' );
		self::assertSame( array( 'plugin', 'No REST Pro 2.6.9', 'no-rest/inc/hooks.php' ), array_values( (array) Owner::of( dirname( $file ) . '/inc/hooks.php' ) ) );
	}

	public function test_the_id_of_a_plugin_is_what_wordpress_notes_of_it(): void {
		$file = $this->plugin( 'no-rest', 'No REST', '1' );
		self::assertSame( 'plugin:no-rest/main.php', Owner::id( dirname( $file ) . '/inc/hooks.php' ) );
		update_option( 'active_plugins', array( 'no-rest-either/x.php', 'no-rest/other.php' ) );
		self::assertSame( 'plugin:no-rest/other.php', Owner::id( $file ), 'Of several plugins in the folder it is the active one.' );
		self::assertSame( 'plugin:hello.php', Owner::id( WP_PLUGIN_DIR . '/hello.php' ) );
	}

	public function test_a_long_name_is_cut_so_that_it_fits_a_title(): void {
		self::assertSame( str_repeat( 'é', 39 ) . '… 1.0', Owner::of( $this->plugin( 'long', str_repeat( 'é', 60 ), '1.0' ) )['name'] );
	}

	public function test_a_linked_plugin_is_found_behind_its_link(): void {
		$real         = get_temp_dir() . 'rest-health-linked';
		$file         = $this->plugin( 'linked', 'Linked', '1.0', $real );
		$this->made[] = WP_PLUGIN_DIR . '/linked';
		symlink( $real, WP_PLUGIN_DIR . '/linked' );
		self::assertSame( array( 'plugin', 'Linked 1.0', 'linked/main.php' ), array_values( (array) Owner::of( $file ) ) );
		self::assertSame( 'plugin:linked/main.php', Owner::id( $file ) );
	}

	public function test_code_of_the_theme_is_named(): void {
		$owner = Owner::of( get_stylesheet_directory() . '/functions.php' );
		self::assertSame( array( 'theme', wp_get_theme()->name . ' ' . wp_get_theme()->version, get_stylesheet() . '/functions.php' ), array_values( (array) $owner ) );
		self::assertSame( 'theme:' . get_stylesheet(), Owner::id( get_stylesheet_directory() . '/inc/x.php' ) );
	}

	public function test_drop_ins_are_told_from_files_of_core(): void {
		self::assertSame( array( 'drop-in', 'object-cache.php', 'object-cache.php' ), array_values( (array) Owner::of( WP_CONTENT_DIR . '/object-cache.php' ) ) );
		self::assertSame( 'drop-in:object-cache.php', Owner::id( WP_CONTENT_DIR . '/object-cache.php' ) );
		foreach ( array( ABSPATH . 'wp-includes/functions.php', '/etc/passwd', null ) as $file ) {
			self::assertNull( Owner::of( $file ) );
			self::assertNull( Owner::id( $file ) );
		}
	}

	public function test_code_from_a_database_belongs_to_whoever_runs_it(): void {
		self::assertSame( 'snippets.php', Owner::of( WPMU_PLUGIN_DIR . "/snippets.php(12) : eval()'d code" )['name'] );
	}

	public function test_of_a_request_that_never_ended_only_its_beginning_is_known(): void {
		self::assertSame( array_merge( Trace_Facts::nothing(), array( 'reached' => 'started' ) ), Trace_Facts::of( array() ) );
		self::assertSame( 'nothing', Trace_Facts::nothing()['reached'] );
	}

	public function test_somebody_whose_name_is_not_known_is_still_somebody_on_a_hook(): void {
		$actor = array(
			'file'     => '/secret/place.php',
			'line'     => 3,
			'hook'     => 'init',
			'priority' => 10,
		);
		self::assertSame( array( null, null, 'init', 10, null, null, null ), array_values( Trace_Facts::of( array( 'refused' => $actor ) )['refused'] ) );
	}

	private function plugin( string $folder, string $name, string $version, ?string $at = null ): string {
		$at         = $at ?? WP_PLUGIN_DIR . "/$folder";
		$this->made = array_merge( $this->made, array( $at, "$at/main.php" ) );
		mkdir( $at );
		file_put_contents( "$at/main.php", "<?php /* Plugin Name: $name\nVersion: $version */" );
		wp_cache_delete( 'plugins', 'plugins' );
		return "$at/main.php";
	}
}
