<?php
/**
 * What WordPress saw of a signed request.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Owner;
use REST_Health\Server_Facts;
use REST_Health\Token;
use REST_Health\Witness;

/**
 * Watches who refuses or accepts a request, and tells whose code that is.
 */
final class WitnessTest extends TestCase {

	private const HOOKS = array( 'rest_authentication_errors', 'rest_pre_dispatch', 'rest_request_before_callbacks', 'rest_dispatch_request', 'rest_request_after_callbacks' );

	private const NOBODY          = array( null, null, null, null, null );
	private const NOBODY_ACCEPTED = array( null, null, null, null );

	/**
	 * Files and folders that the test made.
	 *
	 * @var string[]
	 */
	private $made = array();

	/**
	 * The hooks as they were.
	 *
	 * @var array<string, \WP_Hook|null>
	 */
	private $hooks = array();

	protected function setUp(): void {
		foreach ( self::HOOKS as $hook ) {
			$this->hooks[ $hook ] = isset( $GLOBALS['wp_filter'][ $hook ] ) ? clone $GLOBALS['wp_filter'][ $hook ] : null;
		}
	}

	protected function tearDown(): void {
		foreach ( array_reverse( $this->made ) as $path ) {
			is_dir( $path ) && ! is_link( $path ) ? rmdir( $path ) : unlink( $path );
		}
		wp_cache_delete( 'plugins', 'plugins' );
		$this->restore_hooks();
		delete_option( Token::OPTION );
		wp_set_current_user( 0 );
	}

	private function restore_hooks(): void {
		foreach ( $this->hooks as $hook => $before ) {
			unset( $GLOBALS['wp_filter'][ $hook ] );
			if ( null !== $before ) {
				$GLOBALS['wp_filter'][ $hook ] = clone $before; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
			}
		}
	}

	public function test_core_itself_is_nobody(): void {
		self::assertSame( array_merge( self::NOBODY, self::NOBODY_ACCEPTED ), array_values( Server_Facts::of_witness( self::ask( 'rest_authentication_errors' ) ) ) );
	}

	public function test_whoever_passes_the_value_on_is_not_named(): void {
		$this->hook( $this->write( WPMU_PLUGIN_DIR . '/harmless.php', '', '$result' ) );
		self::assertSame( self::NOBODY, self::refused() );
	}

	public function test_among_several_the_one_who_refused_is_named(): void {
		$this->hook( $this->write( WPMU_PLUGIN_DIR . '/harmless.php', '', '$result' ) );
		$this->hook( $this->write( WPMU_PLUGIN_DIR . '/lockdown.php', '' ) );
		$this->hook( $this->write( WPMU_PLUGIN_DIR . '/later.php', '', '$result' ), 200 );
		self::assertSame( 'lockdown.php', self::refused()[0] );
	}

	public function test_the_last_one_who_refused_is_named(): void {
		$this->hook( $this->write( WPMU_PLUGIN_DIR . '/first.php', '' ) );
		$this->hook( $this->write( WPMU_PLUGIN_DIR . '/last.php', '' ), 101 );
		$refused = self::refused();
		self::assertSame( array( 'last.php', 101 ), array( $refused[0], $refused[3] ) );
	}

	public function test_whoever_accepts_before_core_is_named(): void {
		$this->hook( $this->write( WPMU_PLUGIN_DIR . '/open.php', '', 'true' ) );
		self::assertSame( array( 'open.php', 'must-use', 7, 'mu-plugins/open.php:2' ), self::accepted() );
	}

	public function test_a_refusal_on_a_later_hook_names_the_hook(): void {
		add_filter( 'rest_pre_dispatch', require $this->write( WPMU_PLUGIN_DIR . '/later.php', '' ), 7 );
		self::assertSame( 'rest_pre_dispatch', self::refused( 'rest_pre_dispatch' )[2] );
	}

	public function test_a_request_without_a_valid_token_is_not_watched(): void {
		$before = count( $GLOBALS['wp_filter']['rest_authentication_errors']->callbacks );
		foreach ( array( '', 'x', substr( Token::mint(), 0, -1 ) . '0x', ( time() - 1 ) . substr( Token::mint(), 10 ) ) as $token ) {
			Witness::watch( $token );
		}
		self::assertCount( $before, $GLOBALS['wp_filter']['rest_authentication_errors']->callbacks );
	}

	public function test_what_is_watched_gives_the_same_and_can_still_be_removed(): void {
		$calls    = array();
		$callback = static function ( $result, $second ) use ( &$calls ) {
			$calls[] = array( $result, $second );
			return $result;
		};
		$error    = new \WP_Error( 'x', 'y' );
		Witness::watch( Token::mint() );
		add_filter( 'rest_pre_dispatch', $callback, 5, 2 );
		self::assertSame( $error, apply_filters( 'rest_pre_dispatch', $error, 'second', null ) ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound
		self::assertSame( array( array( $error, 'second' ) ), $calls );
		self::assertSame( 5, has_filter( 'rest_pre_dispatch', $callback ) );
		self::assertTrue( remove_filter( 'rest_pre_dispatch', $callback, 5 ) );
	}

	public function test_what_was_seen_can_be_forgotten(): void {
		$this->hook( $this->write( WPMU_PLUGIN_DIR . '/lockdown.php', '' ) );
		$token = self::ask( 'rest_authentication_errors' );
		self::assertNotSame( array(), Witness::seen( $token ) );
		Witness::forget( $token );
		self::assertSame( array(), Witness::seen( $token ) );
	}

	public function test_a_must_use_plugin_is_named_by_its_file(): void {
		$this->hook( $this->write( WPMU_PLUGIN_DIR . '/lockdown.php', '' ) );
		self::assertSame( array( 'lockdown.php', 'must-use', 'rest_authentication_errors', 7, 'mu-plugins/lockdown.php:2' ), self::refused() );
	}

	public function test_a_plugin_is_named_with_its_version(): void {
		$this->make_folder( WP_PLUGIN_DIR . '/no-rest' );
		$this->write( WP_PLUGIN_DIR . '/no-rest/main.php', '/* Plugin Name: No REST <b>Pro</b>' . "\nVersion: 2.6.9 */" );
		$this->make_folder( WP_PLUGIN_DIR . '/no-rest/inc' );
		$this->hook( $this->write( WP_PLUGIN_DIR . '/no-rest/inc/hooks.php', '' ) );
		self::assertSame( array( 'No REST Pro 2.6.9', 'plugin', 'rest_authentication_errors', 7, 'no-rest/inc/hooks.php:2' ), self::refused() );
	}

	public function test_a_long_name_is_cut_so_that_it_fits_a_title(): void {
		$this->make_folder( WP_PLUGIN_DIR . '/long' );
		$this->hook( $this->write( WP_PLUGIN_DIR . '/long/long.php', '/* Plugin Name: ' . str_repeat( 'é', 60 ) . "\nVersion: 1.0 */" ) );
		self::assertSame( str_repeat( 'é', 39 ) . '… 1.0', self::refused()[0] );
	}

	public function test_a_linked_plugin_is_found_behind_its_link(): void {
		$real = $this->make_folder( get_temp_dir() . 'rest-health-linked' );
		$file = $this->write( "$real/main.php", '/* Plugin Name: Linked' . "\nVersion: 1.0 */" );
		symlink( $real, WP_PLUGIN_DIR . '/linked' );
		$this->made[] = WP_PLUGIN_DIR . '/linked';
		$this->hook( $file );
		self::assertSame( array( 'Linked 1.0', 'plugin', 'rest_authentication_errors', 7, 'linked/main.php:3' ), self::refused() );
	}

	public function test_a_helper_of_core_does_not_say_whose_it_is(): void {
		add_filter( 'rest_authentication_errors', '__return_true', 7 );
		self::assertSame( array( null, null, 7, null ), self::accepted() );
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

	/** What is told of who refused a signed request, when the hook runs. */
	private static function refused( string $hook = 'rest_authentication_errors' ): array {
		return array_slice( array_values( Server_Facts::of_witness( self::ask( $hook ) ) ), 0, 5 );
	}

	/** What is told of who accepted one. */
	private static function accepted(): array {
		return array_slice( array_values( Server_Facts::of_witness( self::ask( 'rest_authentication_errors' ) ) ), 5 );
	}

	/** Runs the hook as a signed request does. */
	private static function ask( string $hook ): string {
		$token = Token::mint();
		Witness::watch( $token );
		apply_filters( $hook, null, rest_get_server(), new \WP_REST_Request() ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals
		return $token;
	}

	/** Hooks what the file returns. */
	private function hook( string $file, int $priority = 7 ): void {
		add_filter( 'rest_authentication_errors', require $file, $priority );
	}

	/** Writes a file that gives a callback. */
	private function write( string $file, string $comment, string $returned = "new WP_Error( 'closed', 'Closed.' )" ): string {
		file_put_contents( $file, "<?php $comment\nreturn function ( \$result ) {\n\treturn $returned;\n};\n" );
		$this->made[] = $file;
		return $file;
	}

	private function make_folder( string $folder ): string {
		mkdir( $folder );
		$this->made[] = $folder;
		return $folder;
	}
}
