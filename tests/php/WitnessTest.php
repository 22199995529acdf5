<?php
/**
 * Who refuses, as the witness sees it.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/class-site-process.php';
require_once __DIR__ . '/class-watched-request.php';

/**
 * Names who refuses or accepts while the REST server handles a request, and nobody who only stands there.
 */
final class WitnessTest extends TestCase {

	private const REFUSE = 'new WP_Error( "closed", "Closed.", array( "status" => 403 ) )';

	private const ACTORS = array( 'refused', 'refusedToo', 'accepted', 'loggedOut', 'printed', 'removedRoutes', 'denied', 'changedNonce', 'withoutPasswords' );

	protected function tearDown(): void {
		Watched_Request::clear();
	}

	public function test_nobody_is_named_where_nobody_refuses(): void {
		$trace = Watched_Request::trace();
		self::assertSame( array( 'answered', null ), array( $trace['reached'], $trace['how'] ) );
		self::assertNamed( array(), $trace );
	}

	public function test_core_itself_is_nobody(): void {
		$trace = Watched_Request::trace( '/wp-json/rest-health/v1/self-test', array( 'HTTP_X_WP_NONCE' => 'deadbeef00' ) );
		self::assertSame( array( 'authentication', null, 'none', false, false ), array( $trace['reached'], $trace['how'], $trace['cookie'], $trace['nonceUser'], $trace['nonceSession'] ) );
		self::assertNamed( array(), $trace );
	}

	/**
	 * Hooks, and how far the request came.
	 *
	 * @dataProvider hooks
	 */
	public function test_the_one_who_refuses_is_named_with_hook_and_line( string $hook, string $reached ): void {
		Watched_Request::must_use( 'lockdown', "\nadd_filter( '$hook', function ( \$value ) {\n\treturn " . self::REFUSE . ';} );' );
		$trace = Watched_Request::trace();
		self::assertSame( array( $reached, 'error' ), array( $trace['reached'], $trace['how'] ) );
		self::assertNamed( array( 'refused' => array( 'lockdown.php', 'must-use', $hook, 10, 'mu-plugins/lockdown.php:3' ) ), $trace );
	}

	public static function hooks(): array {
		return array(
			array( 'rest_authentication_errors', 'authentication' ),
			array( 'rest_pre_dispatch', 'dispatch' ),
			array( 'rest_request_before_callbacks', 'permission' ),
			array( 'rest_dispatch_request', 'callback' ),
			array( 'rest_request_after_callbacks', 'answered' ),
		);
	}

	/**
	 * Priorities at which somebody may stand in our way.
	 *
	 * @dataProvider priorities
	 */
	public function test_the_outermost_priorities_are_seen_too( int $priority, string $add ): void {
		Watched_Request::$add( 'zz-lockdown', "add_filter( 'rest_authentication_errors', function () { return " . self::REFUSE . "; }, $priority );" );
		$trace = Watched_Request::trace();
		self::assertStringStartsWith( 'zz-lockdown', (string) $trace['refused']['name'] );
		self::assertSame( $priority, $trace['refused']['priority'] );
	}

	public static function priorities(): array {
		return array(
			'the first, from before us' => array( PHP_INT_MIN, 'must_use' ),
			'the first, from behind us' => array( PHP_INT_MIN, 'plugin' ),
			'the last, from before us'  => array( PHP_INT_MAX, 'must_use' ),
			'the last, from behind us'  => array( PHP_INT_MAX, 'plugin' ),
		);
	}

	public function test_the_first_one_who_refuses_is_named_and_the_later_one_too(): void {
		Watched_Request::must_use( 'first', "add_filter( 'rest_authentication_errors', function () { return new WP_Error( 'other', 'Other.' ); } );" );
		Watched_Request::must_use( 'last', "add_filter( 'rest_authentication_errors', function () { return " . self::REFUSE . '; }, 101 );' );
		$trace = Watched_Request::trace();
		self::assertSame( array( 'first.php', 'last.php' ), array( $trace['refused']['name'], $trace['refusedToo']['name'] ) );
	}

	public function test_whoever_refuses_behind_a_refusal_that_was_taken_back_is_named(): void {
		Watched_Request::must_use( 'first', "add_filter( 'rest_authentication_errors', function () { return new WP_Error( 'other', 'Other.' ); } );" );
		Watched_Request::must_use( 'opener', "add_filter( 'rest_authentication_errors', function () { return true; }, 50 );" );
		Watched_Request::must_use( 'last', "add_filter( 'rest_authentication_errors', function () { return " . self::REFUSE . '; }, 101 );' );
		$trace = Watched_Request::trace();
		self::assertSame( array( 'last.php', 'first.php' ), array( $trace['refused']['name'], $trace['refusedToo']['name'] ) );
	}

	/**
	 * Hooks on which a refusal is handed on.
	 *
	 * @dataProvider hooks_of_refusals
	 */
	public function test_whoever_makes_another_refusal_of_one_does_not_stand_for_it( string $hook ): void {
		Watched_Request::must_use( 'lockdown', "add_filter( '$hook', function () { return " . self::REFUSE . '; } );' );
		Watched_Request::must_use( 'words', "add_filter( '$hook', function ( \$e ) { return is_wp_error( \$e ) ? new WP_Error( 'friendly', 'Zu.', \$e->get_error_data() ) : \$e; }, 1000 );" );
		$named = array(
			'refused'    => array( 'lockdown.php', 'must-use', $hook, 10, 'mu-plugins/lockdown.php:2' ),
			'refusedToo' => array( 'words.php', 'must-use', $hook, 1000, 'mu-plugins/words.php:2' ),
		);
		self::assertNamed( $named, Watched_Request::trace() );
	}

	public static function hooks_of_refusals(): array {
		return array(
			array( 'rest_authentication_errors' ),
			array( 'rest_pre_dispatch' ),
			array( 'rest_request_before_callbacks' ),
			array( 'rest_dispatch_request' ),
		);
	}

	public function test_whoever_only_puts_a_refusal_into_other_words_did_not_refuse(): void {
		Watched_Request::must_use( 'lockdown', "add_filter( 'rest_authentication_errors', function () { return " . self::REFUSE . '; } );' );
		Watched_Request::must_use( 'words', "add_filter( 'rest_authentication_errors', function ( \$e ) { return new WP_Error( \$e->get_error_code(), 'Zu.', \$e->get_error_data() ); }, 20 );" );
		self::assertNamed( array( 'refused' => array( 'lockdown.php', 'must-use', 'rest_authentication_errors', 10, 'mu-plugins/lockdown.php:2' ) ), Watched_Request::trace() );
	}

	public function test_whoever_puts_a_refusal_of_core_into_other_words_did_not_refuse(): void {
		Watched_Request::must_use( 'words', "add_filter( 'rest_authentication_errors', function ( \$e ) { return is_wp_error( \$e ) ? new WP_Error( 'expired', 'Zu.', array( 'status' => 401 ) ) : \$e; }, 200 );" );
		self::assertNamed( array(), Watched_Request::trace( '/wp-json/rest-health/v1/self-test', array( 'HTTP_X_WP_NONCE' => 'deadbeef00' ) ) );
	}

	public function test_whoever_puts_refusals_into_an_envelope_did_not_refuse(): void {
		Watched_Request::must_use( 'lockdown', "add_filter( 'rest_request_before_callbacks', function () { return " . self::REFUSE . '; } );' );
		Watched_Request::must_use( 'words', "add_filter( 'rest_request_after_callbacks', function ( \$e ) { return is_wp_error( \$e ) ? new WP_REST_Response( array( 'ok' => false ), 403 ) : \$e; } );" );
		self::assertNamed( array( 'refused' => array( 'lockdown.php', 'must-use', 'rest_request_before_callbacks', 10, 'mu-plugins/lockdown.php:2' ) ), Watched_Request::trace() );
	}

	public function test_whoever_demands_a_capability_for_another_question_did_not_deny_this_one(): void {
		Watched_Request::must_use( 'menu', "add_filter( 'map_meta_cap', function ( \$all, \$asked ) { return 'see_menu' === \$asked ? array( 'manage_options' ) : \$all; }, 10, 2 ); add_action( 'rest_api_init', function () { current_user_can( 'see_menu' ); } );" );
		self::assertNull( Watched_Request::trace( '/wp-json/wp/v2/settings' )['denied'] );
	}

	public function test_methods_stay_to_be_found_by_their_class(): void {
		$code = 'class Gate { function refuse() { return ' . self::REFUSE . '; } } add_filter( "rest_authentication_errors", array( new Gate(), "refuse" ), 50 );
			add_filter( "rest_authentication_errors", function ( $value ) {
				foreach ( $GLOBALS["wp_filter"]["rest_authentication_errors"]->callbacks[50] as $key => $one ) {
					if ( is_array( $one["function"] ) && $one["function"][0] instanceof Gate ) { unset( $GLOBALS["wp_filter"]["rest_authentication_errors"]->callbacks[50][ $key ] ); }
				}
				return $value;
			}, 5 );';
		Watched_Request::must_use( 'gate', $code );
		self::assertNamed( array(), Watched_Request::trace() );
	}

	public function test_a_method_that_lets_its_own_hook_run_is_still_watched(): void {
		$code = 'class Gate { function refuse( $value ) { static $inside = false; if ( ! $inside ) { $inside = true; apply_filters( "rest_authentication_errors", null ); $inside = false; return ' . self::REFUSE . '; } return $value; } }
			add_filter( "rest_authentication_errors", array( new Gate(), "refuse" ), PHP_INT_MAX );';
		Watched_Request::must_use( 'gate', $code );
		self::assertSame( array( 'gate.php', PHP_INT_MAX ), array( Watched_Request::trace()['refused']['name'] ?? null, Watched_Request::trace()['refused']['priority'] ?? null ) );
	}

	public function test_whoever_overrules_a_refusal_clears_the_other_one(): void {
		Watched_Request::must_use( 'lockdown', "add_filter( 'rest_authentication_errors', function () { return " . self::REFUSE . '; } );' );
		Watched_Request::must_use( 'open', "add_filter( 'rest_authentication_errors', '__return_null', 20 );" );
		self::assertNamed( array(), Watched_Request::trace() );
	}

	public function test_a_status_that_is_changed_in_place_is_a_refusal(): void {
		Watched_Request::must_use( 'lockdown', "add_filter( 'rest_post_dispatch', function ( \$answer ) { \$answer->set_status( 403 ); return \$answer; } );" );
		self::assertSame( 'lockdown.php', Watched_Request::trace()['refused']['name'] );
	}

	public function test_a_refusal_of_another_request_inside_of_it_is_not_its_own(): void {
		$inner = "add_action( 'init', function () { rest_do_request( '/wp/v2/types' ); } );";
		Watched_Request::must_use( 'inner', "$inner add_filter( 'rest_pre_dispatch', function ( \$v, \$s, \$r ) { return '/wp/v2/types' === \$r->get_route() ? " . self::REFUSE . ' : $v; }, 10, 3 );' );
		self::assertNamed( array(), Watched_Request::trace() );
	}

	public function test_whoever_serves_something_else_is_named(): void {
		Watched_Request::must_use( 'server', "add_filter( 'rest_pre_serve_request', function () { status_header( 403 ); echo 'No.'; return true; } );" );
		self::assertSame( array( 'server.php', 'rest_pre_serve_request' ), array_values( array_intersect_key( (array) Watched_Request::trace()['refused'], array_flip( array( 'name', 'hook' ) ) ) ) );
	}

	public function test_an_answer_from_a_cache_that_is_what_was_asked_for_is_no_refusal(): void {
		Watched_Request::must_use( 'cache', "add_filter( 'rest_pre_dispatch', function () { return array( 'answered' => true ); } );" );
		self::assertNamed( array(), Watched_Request::trace() );
		Watched_Request::must_use( 'cache', "add_filter( 'rest_pre_dispatch', function () { return array( 'hello' => true ); } );" );
		self::assertSame( 'cache.php', Watched_Request::trace()['refused']['name'] );
	}

	public function test_whoever_accepts_before_core_is_named(): void {
		Watched_Request::must_use( 'open', "add_filter( 'rest_authentication_errors', '__return_true', 5 );" );
		self::assertNamed( array( 'accepted' => array( 'open.php', 'must-use', 'rest_authentication_errors', 5, 'mu-plugins/open.php:2' ) ), Watched_Request::trace() );
	}

	public function test_whoever_overwrites_the_refusal_of_a_nonce_is_named(): void {
		Watched_Request::must_use( 'open', "add_filter( 'rest_authentication_errors', function ( \$e ) { return is_wp_error( \$e ) ? null : \$e; }, 150 );" );
		$trace = Watched_Request::trace( '/wp-json/rest-health/v1/self-test', array( 'HTTP_X_WP_NONCE' => 'deadbeef00' ) );
		self::assertNamed( array( 'accepted' => array( 'open.php', 'must-use', 'rest_authentication_errors', 150, 'mu-plugins/open.php:2' ) ), $trace );
	}

	public function test_a_helper_of_core_is_put_down_to_whoever_hooked_it(): void {
		Watched_Request::plugin( 'zz-switch', "\nadd_action( 'init', function () {\n\tadd_filter( 'wp_is_application_passwords_available', '__return_false' );\n} );" );
		$trace = Watched_Request::trace( '/wp-json/', array( 'HTTPS' => 'on' ) );
		self::assertSame( array( 'zz-switch 1.2', 'zz-switch/zz-switch.php:5' ), array( $trace['withoutPasswords']['name'], $trace['withoutPasswords']['place'] ) );
	}

	public function test_of_two_who_hook_the_same_helper_the_one_who_ran_is_named(): void {
		$code = "add_action( 'init', function () { add_filter( 'rest_endpoints', '__return_empty_array', %d ); } );";
		Watched_Request::plugin( 'zz-one', sprintf( $code, 10 ) . " remove_all_actions( 'nothing' );" );
		Watched_Request::plugin( 'zz-two', "if ( false ) { add_filter( 'rest_endpoints', '__return_empty_array' ); }" );
		self::assertSame( 'zz-one 1.2', Watched_Request::trace()['removedRoutes']['name'] );
	}

	public function test_only_whoever_takes_the_asked_route_away_is_named(): void {
		Watched_Request::must_use( 'users', "add_filter( 'rest_endpoints', function ( \$routes ) { unset( \$routes['/wp/v2/users'] ); return \$routes; } );" );
		self::assertNamed( array(), Watched_Request::trace() );
		Watched_Request::must_use( 'users', "add_filter( 'rest_endpoints', function ( \$routes ) { unset( \$routes['/rest-health/v1/self-test'] ); return \$routes; } );" );
		self::assertNamed( array( 'removedRoutes' => array( 'users.php', 'must-use', 'rest_endpoints', 10, 'mu-plugins/users.php:2' ) ), Watched_Request::trace() );
	}

	public function test_whoever_takes_rest_off_the_way_of_requests_is_named(): void {
		Watched_Request::must_use( 'gone', "add_action( 'parse_request', function () {\n\tremove_action( 'parse_request', 'rest_api_loaded' );\n}, 1 );" );
		self::assertNamed( array( 'removedRoutes' => array( 'gone.php', 'must-use', 'parse_request', 1, 'mu-plugins/gone.php:3' ) ), Watched_Request::trace() );
	}

	public function test_whoever_takes_the_route_out_of_the_request_is_named(): void {
		Watched_Request::must_use( 'gone', "add_filter( 'request', function ( \$vars ) { unset( \$vars['rest_route'] ); return \$vars; } );" );
		self::assertSame( 'gone.php', Watched_Request::trace()['removedRoutes']['name'] );
	}

	public function test_a_permission_callback_that_somebody_put_there_is_named(): void {
		$code = "add_filter( 'rest_endpoints', function ( \$routes ) { \$routes['/rest-health/v1/self-test'][0]['permission_callback'] = %s; return \$routes; } );";
		Watched_Request::must_use( 'keeper', sprintf( $code, "'__return_false'" ) );
		self::assertNamed( array( 'refused' => array( 'keeper.php', 'must-use', 'rest_endpoints', 10, 'mu-plugins/keeper.php:2' ) ), Watched_Request::trace() );
		Watched_Request::must_use( 'keeper', sprintf( $code, "\n\nfunction () { return false; }" ) );
		self::assertNamed( array( 'refused' => array( 'keeper.php', 'must-use', 'permission_callback', null, 'mu-plugins/keeper.php:4' ) ), Watched_Request::trace() );
	}

	public function test_the_permission_callback_of_its_own_route_is_nobody(): void {
		Watched_Request::must_use( 'own', "add_action( 'rest_api_init', function () { register_rest_route( 'own/v1', '/x', array( 'callback' => function () {}, 'permission_callback' => function () { return false; } ) ); } );" );
		$trace = Watched_Request::trace( '/wp-json/own/v1/x' );
		self::assertSame( 'permission', $trace['reached'] );
		self::assertNamed( array(), $trace );
	}

	public function test_only_whoever_takes_away_the_capability_that_was_missing_is_named(): void {
		$user   = "add_filter( 'determine_current_user', function () { return 1; } ); add_filter( 'rest_authentication_errors', '__return_true' );";
		$strips = "add_filter( 'user_has_cap', function ( \$all ) { unset( \$all['%s'] ); return \$all; } );";
		Watched_Request::must_use( 'user', $user );
		Watched_Request::must_use( 'caps', sprintf( $strips, 'unfiltered_html' ) );
		self::assertNull( Watched_Request::trace( '/wp-json/wp/v2/settings' )['denied'] );
		Watched_Request::must_use( 'caps', sprintf( $strips, 'manage_options' ) );
		self::assertSame( array( 'caps.php', 'user_has_cap' ), self::name_and_hook( Watched_Request::trace( '/wp-json/wp/v2/settings' )['denied'] ) );
		Watched_Request::must_use( 'caps', "add_filter( 'map_meta_cap', function ( \$caps, \$cap ) { return 'manage_options' === \$cap ? array( 'do_not_allow' ) : \$caps; }, 10, 2 );" );
		self::assertSame( array( 'caps.php', 'map_meta_cap' ), self::name_and_hook( Watched_Request::trace( '/wp-json/wp/v2/settings' )['denied'] ) );
	}

	public function test_only_whoever_changes_the_nonces_of_rest_is_named(): void {
		$nonce = array( 'HTTP_X_WP_NONCE' => 'deadbeef00' );
		Watched_Request::must_use( 'nonces', "add_filter( 'nonce_user_logged_out', function ( \$id, \$action ) { return 'wp_rest' === \$action ? \$id : 5; }, 10, 2 ); add_filter( 'nonce_life', function ( \$life ) { return 2 * \$life; } );" );
		self::assertNull( Watched_Request::trace( '/wp-json/rest-health/v1/self-test', $nonce )['changedNonce'] );
		Watched_Request::must_use( 'nonces', "add_filter( 'nonce_user_logged_out', function () { return 5; } );" );
		self::assertSame( array( 'nonces.php', 'nonce_user_logged_out' ), self::name_and_hook( Watched_Request::trace( '/wp-json/rest-health/v1/self-test', $nonce )['changedNonce'] ) );
		Watched_Request::must_use( 'nonces', "add_filter( 'nonce_life', function () { return 10; } );" );
		self::assertSame( array( 'nonces.php', 'nonce_life' ), self::name_and_hook( Watched_Request::trace( '/wp-json/rest-health/v1/self-test', $nonce )['changedNonce'] ) );
	}

	public function test_whoever_turns_a_user_into_nobody_is_named(): void {
		$user = "add_filter( 'determine_current_user', function () { return 1; }, 30 );";
		Watched_Request::must_use( 'nobody', "$user add_filter( 'determine_current_user', '__return_zero', 99 );" );
		self::assertSame( array( 'nobody.php', 'determine_current_user' ), self::name_and_hook( Watched_Request::trace()['loggedOut'] ) );
		Watched_Request::must_use( 'nobody', "$user add_filter( 'rest_authentication_errors', function ( \$v ) { wp_set_current_user( 0 ); return \$v; } );" );
		self::assertSame( array( 'nobody.php', 'rest_authentication_errors' ), self::name_and_hook( Watched_Request::trace()['loggedOut'] ) );
		// WordPress asks again before it serves REST.
		Watched_Request::must_use( 'nobody', "add_filter( 'determine_current_user', '__return_zero', 5 ); $user add_action( 'init', function () { wp_set_current_user( 0 ); } );" );
		self::assertNull( Watched_Request::trace()['loggedOut'] );
	}

	public function test_what_is_watched_can_still_be_removed(): void {
		Watched_Request::must_use( 'lockdown', 'function lockdown() { return ' . self::REFUSE . "; } add_filter( 'rest_authentication_errors', 'lockdown', 50 );" );
		Watched_Request::must_use( 'open', "add_filter( 'rest_authentication_errors', function ( \$v ) { return 50 === has_filter( 'rest_authentication_errors', 'lockdown' ) && remove_filter( 'rest_authentication_errors', 'lockdown', 50 ) ? \$v : new WP_Error( 'x' ); }, 5 );" );
		self::assertNamed( array(), Watched_Request::trace() );
	}

	/**
	 * What a profiler puts in the place of each callback on a hook. `$f` is what stood there.
	 *
	 * @dataProvider decorations
	 */
	public function test_whoever_puts_itself_before_others_is_not_named_for_what_they_do( string $decoration ): void {
		Watched_Request::must_use( 'gate', "add_filter( 'rest_authentication_errors', function () { return " . self::REFUSE . '; } );' );
		Watched_Request::must_use( 'profiler', "add_action( 'rest_api_init', function () { foreach ( \$GLOBALS['wp_filter']['rest_authentication_errors']->callbacks as \$p => &\$there ) { foreach ( \$there as \$id => &\$c ) { \$f = \$c['function']; \$c['function'] = $decoration; } } } );" );
		$trace = Watched_Request::trace();
		self::assertSame( array( 'authentication', 'error' ), array( $trace['reached'], $trace['how'] ) );
		self::assertNamed( array( 'refused' => array( null, null, 'rest_authentication_errors', 10, null ) ), $trace );
	}

	public static function decorations(): array {
		return array(
			'holds the callback'         => array( 'function ( ...$a ) use ( $f ) { return $f( ...$a ); }' ),
			'an arrow function'          => array( 'fn( ...$a ) => $f( ...$a )' ),
			'holds what was on the hook' => array( '( function ( $was ) { return function ( ...$a ) use ( $was ) { return $was["function"]( ...$a ); }; } )( array( "function" => $f ) )' ),
			'holds it in an object'      => array( '( function ( $o ) { return function ( ...$a ) use ( $o ) { return ( $o->f )( ...$a ); }; } )( (object) array( "f" => $f ) )' ),
			'knows where it keeps it'    => array( '( function ( $k ) use ( $f ) { $GLOBALS["kept"][ $k ] = $f; return function ( ...$a ) use ( $k ) { return $GLOBALS["kept"][ $k ]( ...$a ); }; } )( $p . $id )' ),
		);
	}

	public function test_whoever_calls_its_own_function_from_a_closure_is_named(): void {
		Watched_Request::must_use( 'lockdown', 'function lockdown() { return ' . self::REFUSE . "; }\n\$name = 'lockdown'; \$key = 'key'; \$db = \$GLOBALS['wpdb'];\nadd_filter( 'rest_authentication_errors', function () use ( \$name, \$key, \$db ) { return \$name(); } );" );
		self::assertNamed( array( 'refused' => array( 'lockdown.php', 'must-use', 'rest_authentication_errors', 10, 'mu-plugins/lockdown.php:4' ) ), Watched_Request::trace() );
	}

	private static function name_and_hook( ?array $actor ): array {
		return array( $actor['name'] ?? null, $actor['hook'] ?? null );
	}

	/** Whoever is not expected is null. */
	private static function assertNamed( array $expected, array $trace ): void { // phpcs:ignore WordPress.NamingConventions.ValidFunctionName
		$named = array_filter( array_intersect_key( $trace, array_flip( self::ACTORS ) ) );
		self::assertSame( $expected, array_map( static fn( array $actor ): array => array_slice( array_values( $actor ), 0, 5 ), $named ) );
	}
}
