<?php
/**
 * The plugin in a real WordPress.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Experiment\Early;
use REST_Health\Key;
use REST_Health\Result;
use REST_Health\Run;
use REST_Health\Store;
use REST_Health\Token;

require_once __DIR__ . '/class-site-process.php';

/**
 * That the ground on which the other tests stand is a WordPress, and what the plugin costs it.
 */
final class PluginTest extends TestCase {

	protected function tearDown(): void {
		Store::forget( '' );
		delete_option( Key::OPTION );
		delete_option( Result::OPTION );
		wp_set_current_user( 0 );
	}

	public function test_the_plugin_is_active(): void {
		self::assertTrue( is_plugin_active( 'rest-health/plugin.php' ) );
	}

	public function test_the_self_test_route_answers_everybody(): void {
		$response = rest_do_request( '/rest-health/v1/self-test' );
		self::assertSame( 200, $response->get_status() );
		self::assertSame( array( 'answered' => true ), $response->get_data() );
	}

	public function test_the_permalinks_are_pretty(): void {
		self::assertSame( 'http://example.org/wp-json/', rest_url() );
	}

	public function test_an_ordinary_page_loads_one_small_file_and_asks_the_database_nothing(): void {
		$page = Site_Process::request( '/' );
		self::assertStringContainsString( '<html', $page['body'] );
		self::assertSame( array( 'plugin.php' ), $page['files'] );
		self::assertGreaterThan( 5, $page['count'] );
		self::assertSame( array(), $page['queries'] );
	}

	public function test_an_ordinary_rest_request_asks_the_database_nothing_either(): void {
		$answer = Site_Process::request( '/wp-json/rest-health/v1/self-test' );
		self::assertSame( '{"answered":true}', $answer['body'] );
		self::assertSame( array(), $answer['queries'] );
		self::assertSame( array(), preg_grep( '~/(witness|experiment|scan)/~', $answer['files'] ) );
	}

	public function test_a_request_to_somebody_elses_route_loads_the_list_of_ours_only(): void {
		$answer = Site_Process::request( '/wp-json/wp/v2/types/post' );
		self::assertSame( 200, $answer['status'] );
		self::assertSame( array( 'plugin.php', 'includes/autoload.php', 'includes/class-plugin.php', 'includes/class-own-routes.php' ), $answer['files'] );
		self::assertSame( array(), $answer['queries'] );
	}

	public function test_a_token_that_is_not_good_changes_no_byte(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		$run  = Run::begin();
		$used = $run->mint( 'visitor' );
		self::assertNotNull( Token::open( $used ) );
		$gone     = Run::begin();
		$orphaned = $gone->mint( 'visitor' );
		$gone->forget();

		$bad     = array(
			'nonsense'   => "x' OR 1=1 --",
			'forged'     => substr( $run->mint( 'pageNonce' ), 0, -4 ) . 'beef',
			'expired'    => self::expired( $run ),
			'used'       => $used,
			'of no run'  => $orphaned,
			'an old one' => ( time() + 30 ) . '.' . str_repeat( 'a', 32 ) . '.' . str_repeat( 'b', 64 ),
		);
		$without = Site_Process::request( '/wp-json/rest-health/v1/self-test' );
		foreach ( $bad as $what => $token ) {
			$with = Site_Process::request( '/wp-json/rest-health/v1/self-test', array( 'HTTP_X_REST_HEALTH_PROBE' => $token ) );
			self::assertSame( array( $without['status'], $without['body'] ), array( $with['status'], $with['body'] ), $what );
			self::assertSame( array(), preg_grep( '~/(witness|experiment)/~', $with['files'] ), $what );
			self::assertSame( array(), preg_grep( '/^\s*(UPDATE|DELETE)/i', $with['queries'] ), $what );
		}
		self::assertSame( array( 'visitor' => array() ), $run->traces() );
	}

	public function test_a_signed_request_is_watched_from_this_plugin_on_or_from_before_the_first(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		$run  = Run::begin();
		$late = self::ask_with( $run->mint( 'visitor' ) );
		Early::install();
		$early = self::ask_with( $run->mint( 'visitorAgain' ) );
		Early::remove();

		self::assertSame( '{"answered":true,"user":false,"cookie":false,"nonce":false,"method":"GET","override":false,"bytes":0}', $late['body'] );
		self::assertSame( $late['body'], $early['body'] );
		self::assertFalse( $run->trace( 'visitor' )['early'] );
		self::assertTrue( $run->trace( 'visitorAgain' )['early'] );
		self::assertSame( self::ask_with( null )['body'], self::ask_with( $run->mint( 'visitor' ) )['body'], 'Burned.' );
	}

	public function test_an_experiment_that_goes_elsewhere_is_an_ordinary_request(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		$run   = Run::begin();
		$token = $run->mint( $run->next_slot(), array( 'route' => '/wp/v2/posts/0' ) );
		self::assertSame( '{"answered":true}', self::ask_with( $token )['body'] );
		self::assertSame( array( 'e1' => array() ), $run->traces() );
	}

	public function test_of_many_who_bring_a_token_at_once_one_is_watched(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		$run    = Run::begin();
		$tokens = array();
		for ( $number = 0; $number < 20; $number++ ) {
			$tokens[] = $run->mint( "probe$number" );
		}
		$opened = Site_Process::race( 4, $tokens );
		sort( $opened );
		self::assertSame( range( 0, 19 ), $opened );
		self::assertCount( 20, $run->traces() );
	}

	public function test_deactivating_leaves_the_last_result_only(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		$run = Run::begin();
		$run->mint( $run->next_slot(), array( 'about' => 'visitor' ) );
		Token::open( $run->mint( 'visitor' ) );
		Result::keep( array( 'server' => array() ) );

		do_action( 'deactivate_rest-health/plugin.php', false ); // phpcs:ignore WordPress.NamingConventions.ValidHookName -- Core's.
		self::assertSame( array( Result::OPTION ), self::left() );
		// The end of a request that was being watched meanwhile.
		$run->keep_trace( 'visitor', array( 'seen' => true ) );
		self::assertSame( array( Result::OPTION ), self::left() );
	}

	public function test_deleting_leaves_nothing(): void {
		Run::begin()->mint( 'visitor' );
		Result::keep( array( 'server' => array() ) );
		defined( 'WP_UNINSTALL_PLUGIN' ) || define( 'WP_UNINSTALL_PLUGIN', 'rest-health/plugin.php' );
		require dirname( __DIR__, 2 ) . '/uninstall.php';
		self::assertSame( array(), self::left() );
	}

	/** The answer of the self-test route to a request with this token. */
	private static function ask_with( ?string $token ): array {
		return Site_Process::request( '/wp-json/rest-health/v1/self-test', null === $token ? array() : array( 'HTTP_X_REST_HEALTH_PROBE' => $token ) );
	}

	/** Our own options. */
	private static function left(): array {
		global $wpdb;
		return $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%rest\\_health%' ORDER BY option_name" ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	}

	/** A token of the run whose minute is over. */
	private static function expired( Run $run ): string {
		$signed = ( time() - 1 ) . ".{$run->id()}.pageNonce";
		return "$signed." . hash_hmac( 'sha256', $signed, Key::make() );
	}
}
