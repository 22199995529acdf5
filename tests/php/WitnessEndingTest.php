<?php
/**
 * Who ends a request, as the witness sees it.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/class-site-process.php';
require_once __DIR__ . '/class-watched-request.php';

/**
 * Names in whose code PHP ended, who redirected, and who wrote before the answer.
 */
final class WitnessEndingTest extends TestCase {

	protected function tearDown(): void {
		Watched_Request::clear();
	}

	/**
	 * Ways of ending a request: the code of a must-use plugin (its first line is line 3), how, and where.
	 *
	 * @dataProvider endings
	 */
	public function test_whoever_ends_the_request_is_named( string $code, string $reached, string $how, ?string $hook, string $line ): void {
		Watched_Request::must_use( 'gate', "\n$code" );
		$trace = Watched_Request::trace();
		$actor = $trace['refused'];
		self::assertSame( array( $reached, $how, 'gate.php', $hook, "mu-plugins/gate.php:$line" ), array( $trace['reached'], $trace['how'], $actor['name'] ?? null, $actor['hook'] ?? null, $actor['place'] ?? null ) );
	}

	public static function endings(): array {
		return array(
			'exit'                      => array( "add_action( 'init', function () {\n\thttp_response_code( 403 );\n\texit;\n} );", 'init', 'exit', 'init', '5' ),
			'one of several exits'      => array( "add_action( 'init', function () {\n\tif ( 1 ) { exit; }\n\texit;\n} );", 'init', 'exit', 'init', '3' ),
			'exit on an unwatched hook' => array( "add_action( 'widgets_init', function () {\n\texit;\n} );", 'init', 'exit', 'widgets_init', '4' ),
			'exit in a function of it'  => array( "add_action( 'wp_loaded', function () {\n\tgate();\n} ); function gate() { status_header( 403 ); exit; }", 'loaded', 'exit', 'wp_loaded', '5' ),
			'wp_send_json'              => array( "add_action( 'wp_loaded', function () {\n\twp_send_json_error( null, 403 );\n} );", 'loaded', 'exit', 'wp_loaded', '4' ),
			'wp_die'                    => array( "add_action( 'rest_api_init', function () {\n\twp_die( 'No.', '', 403 );\n} );", 'rest', 'wp-die', 'rest_api_init', '4' ),
			'wp_die itself on the hook' => array( "add_action( 'init', function () {\n\tadd_action( 'wp_loaded', 'wp_die', 10, 0 );\n} );", 'loaded', 'wp-die', 'wp_loaded', '4' ),
			'a redirect'                => array( "add_action( 'init', function () {\n\twp_safe_redirect( wp_login_url() );\n\texit;\n} );", 'init', 'redirect', 'init', '4' ),
			'a redirect by hand'        => array( "add_action( 'init', function () {\n\theader( 'Location: /', true, 302 );\n\texit;\n} );", 'init', 'redirect', 'init', '5' ),
			'auth_redirect'             => array( "add_action( 'init', function () {\n\tauth_redirect();\n} );", 'init', 'redirect', 'init', '4' ),
			'a fatal error'             => array( "add_action( 'rest_api_init', function () {\n\tgate();\n} );", 'rest', 'fatal', 'rest_api_init', '4' ),
			'a fatal error inside core' => array( "add_action( 'init', function () {\n\trest_parse_date( array() );\n} );", 'init', 'fatal', 'init', '4' ),
			'an exception let through'  => array( "add_filter( 'rest_pre_dispatch', function () {\n\tthrow new Exception();\n} );", 'dispatch', 'fatal', 'rest_pre_dispatch', '4' ),
			'a callback by reference'   => array( "add_action( 'parse_request', function ( &\$wp ) {\n\texit;\n}, 5 );", 'request', 'exit', 'parse_request', '4' ),
		);
	}

	public function test_whoever_ends_php_while_it_is_loaded_is_named(): void {
		Watched_Request::plugin( 'zz-gate', "defined( 'ABSPATH' ) || exit;\nhttp_response_code( 403 );\nexit;" );
		Watched_Request::plugin( 'zz-harmless', '' );
		$trace = Watched_Request::trace();
		self::assertSame( array( 'started', 'exit' ), array( $trace['reached'], $trace['how'] ) );
		self::assertSame( array( 'zz-gate 1.2', 'plugin', null, null, 'zz-gate/zz-gate.php:5' ), array_slice( array_values( (array) $trace['refused'] ), 0, 5 ) );
	}

	public function test_a_fatal_error_of_a_file_that_is_loaded_is_named(): void {
		Watched_Request::plugin( 'zz-broken', 'nothing();' );
		$trace = Watched_Request::trace();
		self::assertSame( array( 'fatal', 'zz-broken 1.2', null, 'zz-broken/zz-broken.php:3' ), array( $trace['how'], $trace['refused']['name'] ?? null, $trace['refused']['hook'], $trace['refused']['place'] ) );
	}

	public function test_an_exception_that_somebody_catches_ends_nothing(): void {
		Watched_Request::must_use( 'thrower', "add_filter( 'rest_endpoints', function ( \$routes ) { if ( doing_action( 'wp_loaded' ) ) { throw new Exception(); } return \$routes; } );" );
		Watched_Request::must_use( 'catcher', "add_action( 'wp_loaded', function () { try { rest_get_server()->get_routes(); } catch ( Exception \$e ) {} } ); add_action( 'parse_request', function () { exit; }, 5 );" );
		self::assertSame( array( 'catcher.php', 'parse_request' ), array_slice( array_values( array_intersect_key( (array) Watched_Request::trace()['refused'], array_flip( array( 'name', 'hook' ) ) ) ), 0, 2 ) );
	}

	public function test_what_core_does_itself_names_nobody(): void {
		$trace = Watched_Request::trace( '/2001/' );
		self::assertSame( array( 'page', null, null ), array( $trace['reached'], $trace['how'], $trace['refused'] ) );
		$trace = Watched_Request::trace( '/?rest_route=/x&_jsonp=a-b', array( 'QUERY_STRING' => 'rest_route=/x&_jsonp=a-b' ) );
		self::assertNull( $trace['refused'] );
	}

	public function test_whoever_wrote_before_the_answer_is_named(): void {
		Watched_Request::must_use( 'writer', "\nadd_action( 'init', function () {\n\techo 'x';\n} );" );
		$trace = Watched_Request::trace();
		self::assertSame( array( 'answered', null ), array( $trace['reached'], $trace['how'] ) );
		self::assertSame( array( 'writer.php', 'must-use', 'init', 10, 'mu-plugins/writer.php:3' ), array_slice( array_values( (array) $trace['printed'] ), 0, 5 ) );
	}

	public function test_whoever_wrote_while_it_was_loaded_is_named(): void {
		Watched_Request::plugin( 'zz-writer', '?>x<?php' );
		self::assertSame( array( 'zz-writer 1.2', 'plugin', null, null, 'zz-writer/zz-writer.php:1' ), array_slice( array_values( (array) Watched_Request::trace()['printed'] ), 0, 5 ) );
	}

	public function test_what_was_written_into_a_buffer_and_thrown_away_was_not_written(): void {
		Watched_Request::must_use( 'buffer', "add_action( 'init', function () { ob_start(); echo 'x'; } ); add_action( 'wp_loaded', function () { ob_end_clean(); } );" );
		self::assertNull( Watched_Request::trace()['printed'] );
	}

	public function test_a_message_of_php_is_put_down_to_its_line(): void {
		Watched_Request::must_use( 'noisy', "add_action( 'rest_api_init', function () {\n\tini_set( 'display_errors', '1' );\n\ttrigger_error( 'Old.' );\n} );" );
		self::assertSame( 'mu-plugins/noisy.php:4', Watched_Request::trace()['printed']['place'] ?? null );
	}

	public function test_of_two_on_an_unwatched_hook_neither_is_named(): void {
		Watched_Request::must_use( 'branch', "add_action( 'widgets_init', function () {\n\tif ( defined( 'NEVER' ) ) { exit; }\n} );" );
		Watched_Request::must_use( 'gate', "add_action( 'widgets_init', function () {\n\tgate();\n} );\nfunction gate() {\n\texit;\n}" );
		self::assertNull( Watched_Request::trace()['refused'] );
	}

	public function test_whoever_lets_a_hook_run_did_not_end_php_there(): void {
		Watched_Request::must_use( 'asker', "add_action( 'init', function () {\n\tapply_filters( 'asked', 1 );\n} );" );
		Watched_Request::must_use( 'branch', "add_filter( 'asked', function ( \$value ) {\n\treturn strtolower( \$value );\n} );" );
		Watched_Request::must_use( 'gate', "add_filter( 'asked', function () {\n\tgate();\n} );\nfunction gate() {\n\texit;\n}" );
		self::assertNull( Watched_Request::trace()['refused'] );
	}

	public function test_whoever_loads_the_file_of_another_did_not_end_php_in_it(): void {
		Watched_Request::plugin( 'zz-gate', '' );
		file_put_contents( WP_PLUGIN_DIR . '/zz-gate/zz-gate.php', "<?php /* Plugin Name: zz-gate */\nexit;" );
		update_option( 'active_plugins', array( 'rest-health/plugin.php' ) );
		Watched_Request::plugin( 'zz-loader', "require WP_PLUGIN_DIR . '/zz-gate/zz-gate.php';" );
		self::assertSame( 'zz-gate/zz-gate.php:2', Watched_Request::trace()['refused']['place'] ?? null );
	}

	public function test_a_message_that_php_kept_to_itself_is_not_what_was_written(): void {
		Watched_Request::must_use( 'writer', "add_action( 'init', function () {\n\tini_set( 'display_errors', '0' ); echo 'x'; do_action( 'written' );\n} );" );
		Watched_Request::must_use( 'silent', "add_action( 'written', function () { @file_get_contents( '/no/such/file' ); } );" );
		self::assertSame( 'mu-plugins/writer.php:2', Watched_Request::trace()['printed']['place'] ?? null );
	}

	public function test_a_method_that_lets_core_fail_is_named_at_the_line(): void {
		Watched_Request::must_use( 'gate', "class Gate {\n\tfunction run() {\n\t\treturn rest_parse_date( array() );\n\t}\n}\nadd_action( 'init', array( new Gate(), 'run' ) );" );
		$trace = Watched_Request::trace();
		self::assertSame( array( 'fatal', 'mu-plugins/gate.php:4' ), array( $trace['how'], $trace['refused']['place'] ?? null ) );
	}

	public function test_a_database_that_was_closed_is_not_complained_about(): void {
		Watched_Request::must_use( 'closer', "add_action( 'shutdown', function () { \$GLOBALS['wpdb']->close(); } );" );
		self::assertSame( 'answered', Watched_Request::trace()['reached'] );
		Watched_Request::must_use( 'closer', "add_action( 'wp_loaded', function () { register_shutdown_function( array( \$GLOBALS['wpdb'], 'close' ) ); } ); remove_all_actions( 'shutdown' );" );
		self::assertSame( 'answered', Watched_Request::trace()['reached'] );
	}

	public function test_whoever_ends_php_at_its_very_end_hides_nothing_and_nobody(): void {
		Watched_Request::must_use( 'end', "add_action( 'shutdown', function () {\n\texit;\n} );" );
		self::assertSame( array( 'answered', null ), array_values( array_intersect_key( Watched_Request::trace(), array_flip( array( 'reached', 'refused' ) ) ) ) );
		Watched_Request::must_use( 'gate', "add_action( 'init', function () {\n\texit;\n} );" );
		self::assertSame( 'mu-plugins/gate.php:3', Watched_Request::trace()['refused']['place'] ?? null );
		Watched_Request::must_use( 'gate', '' );
		Watched_Request::plugin( 'zz-gate', 'exit;' );
		self::assertSame( 'zz-gate/zz-gate.php:3', Watched_Request::trace()['refused']['place'] ?? null );
	}

	public function test_a_fatal_error_is_not_put_down_to_an_exit_that_was_not_reached(): void {
		Watched_Request::must_use( 'gate', "class Gate {\n\tpublic function close() {\n\t\tdie();\n\t}\n}\nadd_action( 'rest_api_init', array( 'Gate', 'close' ), 0 );" );
		$trace = Watched_Request::trace();
		self::assertSame( PHP_VERSION_ID < 80000 ? array( 'exit', 'mu-plugins/gate.php:4' ) : array( 'fatal', 'mu-plugins/gate.php:3' ), array( $trace['how'], $trace['refused']['place'] ?? null ) );
		Watched_Request::must_use( 'gate', "add_action( 'init', function () {\n\tgate();\n\tdie();\n} );" );
		self::assertSame( 'mu-plugins/gate.php:3', Watched_Request::trace()['refused']['place'] ?? null );
	}
}
