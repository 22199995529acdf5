<?php
/**
 * The early witness.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Experiment\Early;
use REST_Health\Experiment\Stub;

/**
 * It comes whole, stays for ten minutes at most and leaves nothing.
 */
final class ExperimentEarlyTest extends TestCase {

	private const FILE = WPMU_PLUGIN_DIR . '/000-rest-health.php';

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		self::assertSame( array(), self::there() );
	}

	protected function tearDown(): void {
		remove_all_filters( 'file_mod_allowed' );
		wp_mkdir_p( WPMU_PLUGIN_DIR );
		array_map( 'unlink', array_merge( (array) glob( WPMU_PLUGIN_DIR . '/*' ), (array) glob( WPMU_PLUGIN_DIR . '.rest-health-*/*' ) ) );
		array_map( 'rmdir', (array) glob( WPMU_PLUGIN_DIR . '.rest-health-*' ) );
		wp_set_current_user( 0 );
	}

	public function test_it_comes_and_goes(): void {
		self::assertSame( 'possible', Early::state() );
		self::assertSame( self::installed(), Early::install() );
		self::assertSame( 'present', Early::state() );
		self::assertSame( array( '000-rest-health.php' ), self::there() );
		self::assertEqualsWithDelta( time() + 600, Stub::end( self::text() ), 5 );
		Early::remove();
		self::assertSame( array(), self::there() );
		self::assertSame( 'possible', Early::state() );
	}

	public function test_it_is_there_once_and_gets_more_time(): void {
		Early::install();
		file_put_contents( self::FILE, Stub::text( time() + 30, false ) );
		self::assertSame( self::installed(), Early::install() );
		self::assertSame( array( '000-rest-health.php' ), self::there() );
		self::assertGreaterThan( time() + 500, Stub::end( self::text() ) );
	}

	public function test_a_folder_that_came_with_it_goes_with_it(): void {
		rmdir( WPMU_PLUGIN_DIR );
		self::assertSame( 'possible', Early::state() );
		self::assertSame( self::installed(), Early::install() );
		self::assertSame( self::installed(), Early::install(), 'More time does not make the folder somebody else’s.' );
		Early::remove();
		self::assertDirectoryDoesNotExist( WPMU_PLUGIN_DIR );
		self::assertSame( array(), glob( WPMU_PLUGIN_DIR . '*' ) );
	}

	public function test_a_folder_that_somebody_uses_by_now_stays(): void {
		rmdir( WPMU_PLUGIN_DIR );
		Early::install();
		file_put_contents( WPMU_PLUGIN_DIR . '/other.php', '<?php' );
		Early::remove();
		self::assertSame( array( 'other.php' ), self::there() );
	}

	public function test_a_folder_that_was_there_stays(): void {
		Early::install();
		Early::remove();
		self::assertDirectoryExists( WPMU_PLUGIN_DIR );
	}

	public function test_it_says_why_it_cannot_come(): void {
		add_filter( 'file_mod_allowed', '__return_false' );
		self::assertSame( self::refused( 'file-mods' ), Early::install() );
		remove_all_filters( 'file_mod_allowed' );

		rmdir( WPMU_PLUGIN_DIR );
		file_put_contents( WPMU_PLUGIN_DIR, '' );
		self::assertSame( self::refused( 'read-only' ), Early::install() );
		unlink( WPMU_PLUGIN_DIR );
		mkdir( WPMU_PLUGIN_DIR );

		wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
		self::assertSame( self::refused( 'not-allowed' ), Early::install() );
		self::assertSame( array(), self::there() );
	}

	public function test_a_file_of_that_name_that_is_not_ours_is_not_touched(): void {
		file_put_contents( self::FILE, '<?php // Somebody else’s.' );
		self::assertSame( self::refused( 'read-only' ), Early::install() );
		Early::remove();
		Early::sweep( 0 );
		self::assertSame( '<?php // Somebody else’s.', self::text() );
	}

	public function test_what_a_killed_process_left_is_swept_up(): void {
		file_put_contents( self::FILE . '.0123456789abcdef.tmp', '<?php half' );
		mkdir( WPMU_PLUGIN_DIR . '.rest-health-0123456789abcdef.tmp' );
		file_put_contents( WPMU_PLUGIN_DIR . '.rest-health-0123456789abcdef.tmp/000-rest-health.php', '<?php half' );
		self::assertSame( 200, Site_Process::request( '/wp-json/rest-health/v1/self-test' )['status'], 'WordPress loads neither of them.' );

		Early::sweep();
		self::assertCount( 2, glob( WPMU_PLUGIN_DIR . '{/*,.rest-health-*}', GLOB_BRACE ), 'Another process may be at it just now.' );
		Early::sweep( 0 );
		self::assertSame( array(), glob( WPMU_PLUGIN_DIR . '{/*,.rest-health-*}', GLOB_BRACE ) );
	}

	public function test_an_ordinary_request_does_not_load_more_for_it(): void {
		$before = Site_Process::request( '/wp-json/rest-health/v1/self-test' );
		Early::install();
		$after = Site_Process::request( '/wp-json/rest-health/v1/self-test' );
		self::assertSame( $before['body'], $after['body'] );
		self::assertSame( $before['files'], $after['files'] );
		self::assertSame( $before['count'], $after['count'] );
		self::assertFileExists( self::FILE );
	}

	public function test_it_deletes_itself_when_its_time_is_over(): void {
		file_put_contents( self::FILE, Stub::text( time() - 1, false ) );
		self::assertSame( '{"answered":true}', Site_Process::request( '/wp-json/rest-health/v1/self-test' )['body'] );
		self::assertSame( array(), self::there() );
	}

	public function test_it_deletes_itself_when_the_clock_was_put_back(): void {
		file_put_contents( self::FILE, Stub::text( time() + 3600, false ) );
		Site_Process::request( '/' );
		self::assertSame( array(), self::there() );
	}

	public function test_it_takes_its_folder_along(): void {
		file_put_contents( self::FILE, Stub::text( time() - 1, true ) );
		Site_Process::request( '/' );
		self::assertDirectoryDoesNotExist( WPMU_PLUGIN_DIR );
	}

	public function test_it_deletes_itself_when_the_plugin_is_gone(): void {
		$text = str_replace( '/includes/autoload.php', '/gone/autoload.php', Stub::text( time() + 60, false ) );
		file_put_contents( self::FILE, $text );
		$request = array( 'HTTP_X_REST_HEALTH_PROBE' => 'anything' );
		self::assertSame( '{"answered":true}', Site_Process::request( '/wp-json/rest-health/v1/self-test', $request )['body'] );
		self::assertSame( array(), self::there() );
	}

	public function test_a_plugin_that_is_broken_does_not_break_the_site(): void {
		$broken = WP_CONTENT_DIR . '/uploads/broken.php';
		file_put_contents( $broken, '<?php this is not PHP' );
		$text = preg_replace( '/= \'[^\']*autoload\.php\'/', '= ' . var_export( $broken, true ), Stub::text( time() + 60, false ) );
		file_put_contents( self::FILE, $text );
		$request = array( 'HTTP_X_REST_HEALTH_PROBE' => 'anything' );
		self::assertSame( '{"answered":true}', Site_Process::request( '/wp-json/rest-health/v1/self-test', $request )['body'] );
		unlink( $broken );
	}

	public function test_an_old_one_that_php_remembers_does_not_delete_a_newer_one(): void {
		$old = Stub::text( time() - 1, true );
		file_put_contents( self::FILE, Stub::text( time() + 60, true ) );
		// Run under the newer one's name, as PHP does when it does not look at the file again.
		eval( '?>' . str_replace( array( '__FILE__', '__DIR__' ), array( var_export( self::FILE, true ), var_export( WPMU_PLUGIN_DIR, true ) ), $old ) ); // phpcs:ignore Squiz.PHP.Eval
		self::assertFileExists( self::FILE );
	}

	private static function installed(): array {
		return array(
			'installed' => true,
			'why'       => null,
		);
	}

	private static function refused( string $why ): array {
		return array(
			'installed' => false,
			'why'       => $why,
		);
	}

	private static function text(): string {
		return file_get_contents( self::FILE );
	}

	/** What is in the folder. */
	private static function there(): array {
		clearstatcache();
		return array_values( array_diff( scandir( WPMU_PLUGIN_DIR ), array( '.', '..' ) ) );
	}
}
