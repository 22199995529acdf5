<?php
/**
 * Which routes are open, and to whom.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Experiment\Experiments;
use REST_Health\Permission\Acting;
use REST_Health\Permission\Roles;
use REST_Health\Run;
use REST_Health\Store;
use REST_Health\Witness\Trace_Facts;

/**
 * Each request is answered by a WordPress of its own, beside a plugin that refuses.
 */
final class PermissionTest extends TestCase {

	private const PATH = '/wp-json/rest-health/v1/routes';

	/** The commonest snippet of all. */
	private const ADMINISTRATORS_ONLY = 'add_filter( "rest_authentication_errors", function ( $result ) {
		return current_user_can( "administrator" ) ? $result : new WP_Error( "lab_only_admins", "No.", array( "status" => 403 ) ); }, 110 );';

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
	}

	protected function tearDown(): void {
		Watched_Request::clear();
		wp_set_current_user( 0 );
	}

	public function test_all_of_core_is_open_on_a_site_where_nobody_closes_anything(): void {
		foreach ( array(
			''           => null,
			'editor'     => true,
			'subscriber' => false,
		) as $role => $may_write ) {
			$seen = self::ask( $role );
			self::assertSame( array( 0, array(), 0, $may_write ), array( $seen['closed'], $seen['closedRoutes'], $seen['closedOfCore'], $seen['mayWrite'] ), $role );
			self::assertGreaterThanOrEqual( 10, $seen['open'] );
			self::assertNull( $seen['trace']['refused'] );
			self::assertNull( $seen['trace']['denied'] );
		}
	}

	public function test_a_snippet_that_spares_administrators_refuses_editors(): void {
		Watched_Request::plugin( 'lab-snippet', str_replace( '"rest_authentication_errors", function ( $result ) {', '"rest_authentication_errors", function ( $result ) { if ( false !== strpos( $_SERVER["REQUEST_URI"], "rest-health" ) ) { return $result; }', self::ADMINISTRATORS_ONLY ) );
		$seen = self::ask( 'editor' );
		self::assertSame( 0, $seen['open'] );
		self::assertSame( array( 'wp/v2/posts', 'wp/v2/pages', 'wp/v2/media', 'wp/v2/categories', 'wp/v2/tags' ), $seen['closedRoutes'] );
		self::assertSame( 10, $seen['closedOfCore'] );
		self::assertTrue( $seen['mayWrite'] );
		self::assertSame( 'lab-snippet 1.2', $seen['trace']['refused']['name'] );
		self::assertSame( 'rest_authentication_errors', $seen['trace']['refused']['hook'] );
		self::assertSame( 0, self::ask( 'administrator' )['closed'] );
	}

	public function test_a_snippet_that_refuses_our_own_route_as_well_is_named_in_the_trace(): void {
		Watched_Request::plugin( 'lab-snippet', self::ADMINISTRATORS_ONLY );
		$seen = self::ask( 'editor' );
		self::assertSame( 403, $seen['status'] );
		self::assertSame( 'lab_only_admins', $seen['code'] );
		self::assertSame( 'lab-snippet 1.2', $seen['trace']['refused']['name'] );
	}

	/**
	 * Whoever it is, and wherever.
	 *
	 * @dataProvider closers
	 */
	public function test_whoever_closes_a_route_is_named( string $code, array $closed, string $hook ): void {
		Watched_Request::plugin( 'lab-closer', $code );
		$seen = self::ask( '' );
		self::assertSame( $closed, $seen['closedRoutes'] );
		self::assertSame( 'lab-closer 1.2', $seen['trace']['refused']['name'] );
		self::assertSame( $hook, $seen['trace']['refused']['hook'] );
	}

	public static function closers(): array {
		$if_users = 'if ( 0 === strpos( $request->get_route(), "/wp/v2/users" ) ) { return new WP_Error( "lab", "No.", array( "status" => 401 ) ); }';
		return array(
			'by address'          => array( 'add_filter( "rest_authentication_errors", function ( $r ) { return preg_match( "~/users~", $_SERVER["REQUEST_URI"] ) ? new WP_Error( "lab", "No." ) : $r; } );', array( 'wp/v2/users' ), 'rest_authentication_errors' ),
			'by query variable'   => array( 'add_filter( "rest_authentication_errors", function ( $r ) { return "/wp/v2/users" === $GLOBALS["wp"]->query_vars["rest_route"] ? new WP_Error( "lab", "No." ) : $r; } );', array( 'wp/v2/users' ), 'rest_authentication_errors' ),
			'before the dispatch' => array( "add_filter( 'rest_pre_dispatch', function ( \$r, \$s, \$request ) { $if_users return \$r; }, 10, 3 );", array( 'wp/v2/users' ), 'rest_pre_dispatch' ),
			'before callbacks'    => array( "add_filter( 'rest_request_before_callbacks', function ( \$r, \$h, \$request ) { $if_users return \$r; }, 10, 3 );", array( 'wp/v2/users' ), 'rest_request_before_callbacks' ),
			'in the dispatch'     => array( "add_filter( 'rest_dispatch_request', function ( \$r, \$request ) { $if_users return \$r; }, 10, 2 );", array( 'wp/v2/users' ), 'rest_dispatch_request' ),
			'takes it away'       => array( 'add_filter( "rest_endpoints", function ( $e ) { unset( $e["/wp/v2/users"] ); return $e; } );', array( 'wp/v2/users' ), 'rest_endpoints' ),
			'its permission'      => array( 'add_filter( "rest_endpoints", function ( $e ) { if ( ! isset( $e["/wp/v2/users"] ) ) { return $e; } foreach ( $e["/wp/v2/users"] as &$h ) { if ( is_array( $h ) ) { $h["permission_callback"] = "__return_false"; } } return $e; } );', array( 'wp/v2/users' ), 'rest_endpoints' ),
			'its own permission'  => array( 'add_filter( "rest_endpoints", function ( $e ) { if ( ! isset( $e["/wp/v2/users"] ) ) { return $e; } foreach ( $e["/wp/v2/users"] as &$h ) { if ( is_array( $h ) ) { $h["permission_callback"] = function () { return false; }; } } return $e; } );', array( 'wp/v2/users' ), 'permission_callback' ),
			'a list of routes'    => array(
				'add_action( "rest_api_init", function () { register_rest_route( "shop/v1", "/(?P<id>[\d]+)", array( "methods" => "GET", "callback" => "__return_null", "permission_callback" => "__return_true" ) ); } );
				add_filter( "rest_pre_dispatch", function ( $r, $s, $request ) { return preg_match( "~^/(wp/v2|rest-health)/~", $request->get_route() ) ? $r : new WP_Error( "lab", "No.", array( "status" => 403 ) ); }, 10, 3 );',
				array( 'shop/v1' ),
				'rest_pre_dispatch',
			),
		);
	}

	public function test_who_finds_nothing_in_an_answer_that_no_route_gave_closes_nothing(): void {
		// As Kadence Security does with the list of taxonomies.
		Watched_Request::plugin(
			'lab-filter',
			'add_filter( "rest_request_after_callbacks", function ( $r, $h, $request ) {
				return "/wp/v2/taxonomies" === $request->get_route() && ! is_wp_error( $r ) && ! $r->get_data() ? new WP_Error( "lab", "Nothing left.", array( "status" => 403 ) ) : $r;
			}, 10, 3 );'
		);
		$seen = self::ask( 'editor' );
		self::assertSame( 0, $seen['closed'] );
		self::assertNull( $seen['trace']['refused'] );
	}

	public function test_what_a_route_says_of_itself_is_no_block(): void {
		Watched_Request::plugin(
			'lab-route',
			'add_action( "rest_api_init", function () {
				register_rest_route( "lab/v1", "/members", array( "methods" => "GET", "callback" => "__return_null", "permission_callback" => "is_user_logged_in" ) );
				register_rest_route( "lab/v2", "/members", array( "methods" => "GET", "callback" => function () {}, "permission_callback" => "__return_true" ) );
				add_filter( "rest_pre_dispatch", function ( $r, $s, $request ) { return 0 === strpos( $request->get_route(), "/lab/v2" ) ? new WP_Error( "lab", "No.", array( "status" => 401 ) ) : $r; }, 10, 3 );
			} );'
		);
		$seen = self::ask( '' );
		self::assertSame( 0, $seen['closed'], 'The one has a permission callback, the other closes what is its own.' );
		self::assertNull( $seen['trace']['refused'] );
	}

	public function test_no_code_of_a_route_is_run(): void {
		Watched_Request::plugin(
			'lab-route',
			'add_action( "rest_api_init", function () {
				register_rest_route( "lab/v1", "/drop", array( "methods" => "GET", "callback" => function () { exit( "run" ); }, "permission_callback" => "__return_true" ) );
			} );
			add_filter( "wp_insert_post_empty_content", function () { exit( "run" ); } );'
		);
		self::assertTrue( self::ask( 'editor' )['mayWrite'] );
		self::assertSame( 0, self::ask( '' )['closed'] );
	}

	public function test_who_takes_a_capability_from_a_role_is_named(): void {
		Watched_Request::plugin( 'lab-caps', 'add_filter( "user_has_cap", function ( $all, $caps, $args, $user ) { if ( in_array( "editor", $user->roles, true ) ) { unset( $all["edit_posts"] ); } return $all; }, 10, 4 );' );
		$seen = self::ask( 'editor' );
		self::assertFalse( $seen['mayWrite'] );
		self::assertSame( 0, $seen['closed'] );
		self::assertSame( 'lab-caps 1.2', $seen['trace']['denied']['name'] );
		self::assertNull( self::ask( 'subscriber' )['trace']['denied'] );
	}

	public function test_who_breaks_or_counts_closes_nothing(): void {
		Watched_Request::plugin(
			'lab-broken',
			'add_filter( "rest_pre_dispatch", function ( $r, $s, $request ) {
				if ( "/wp/v2/users" === $request->get_route() ) { lab_no_such_function(); }
				static $asked = 0;
				return ++$asked > 5 ? new WP_Error( "lab_slow_down", "Later.", array( "status" => 429 ) ) : $r;
			}, 10, 3 );'
		);
		$seen = self::ask( '' );
		self::assertSame( 0, $seen['closed'] );
		self::assertSame( 4, $seen['open'] );
	}

	public function test_who_ends_php_in_the_middle_is_told(): void {
		Watched_Request::plugin( 'lab-exit', 'add_filter( "rest_pre_dispatch", function ( $r, $s, $request ) { if ( "/wp/v2/users" === $request->get_route() ) { http_response_code( 403 ); exit( "Gone" ); } return $r; }, 10, 3 );' );
		$seen = self::ask( '' );
		self::assertSame( 'exit', $seen['trace']['how'] );
		self::assertSame( 'lab-exit 1.2', $seen['trace']['refused']['name'] );
	}

	public function test_only_who_may_edit_users_may_look_as_others(): void {
		self::assertSame( 'Editor', Roles::looked_through() );
		self::assertContains(
			array(
				'id'   => 'editor',
				'name' => 'Editor',
			),
			Roles::all()
		);
		self::assertWPError( 'rest_health_no_such_role', Experiments::mint( Run::begin(), array( 'as' => 'author' ) ) );
		self::assertSame( array( 'token', 'slot' ), array_keys( Experiments::mint( Run::begin(), array( 'as' => '' ) ) ) );
		self::assertNotContains( 'author', array_column( Roles::all(), 'id' ), 'Nobody has it.' );
		$run = Run::begin();
		self::assertNotNull( Acting::mint( $run, 'e1', 'editor' ) );
		self::assertNull( Acting::mint( $run, 'e2', 'author' ) );
		self::assertNull( Acting::mint( $run, 'e2', 'no-such-role' ) );

		$role = get_role( 'editor' );
		$role->add_cap( 'view_site_health_checks' );
		$role->add_cap( 'activate_plugins' );
		wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
		self::assertNull( Acting::mint( Run::begin(), 'e1', 'subscriber' ) );
		foreach ( array( 'subscriber', '', array() ) as $as ) {
			self::assertWPError( 'rest_health_not_allowed', Experiments::mint( Run::begin(), array( 'as' => $as ) ) );
		}
		self::assertNull( Roles::looked_through() );
		self::assertSame( array(), Roles::all() );
		$role->remove_cap( 'view_site_health_checks' );
		$role->remove_cap( 'activate_plugins' );
	}

	/**
	 * It is that error.
	 *
	 * @param string $code  The code.
	 * @param mixed  $given Anything.
	 */
	private static function assertWPError( string $code, $given ): void {
		self::assertInstanceOf( \WP_Error::class, $given );
		self::assertSame( $code, $given->get_error_code() );
	}

	/** What came back, as the facts and the trace. */
	private static function ask( string $role ): array {
		$run   = Run::begin();
		$slot  = $run->next_slot();
		$token = '' === $role ? $run->mint( $slot ) : Acting::mint( $run, $slot, $role );
		$asked = Site_Process::request( self::PATH, array( 'HTTP_X_REST_HEALTH_PROBE' => $token ) );
		$body  = json_decode( $asked['body'], true );
		return array(
			'status' => $asked['status'],
			'code'   => $body['code'] ?? null,
			'trace'  => Trace_Facts::of( $run->trace( $slot ) ?? array() ),
		) + ( $body['routes'] ?? array() );
	}
}
