<?php
/**
 * Misuse of acting as another role.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Permission\Acting;
use REST_Health\Permission\Matrix;
use REST_Health\Permission\Roles;
use REST_Health\Permission\Silence;
use REST_Health\Run;
use REST_Health\Store;

/**
 * Whoever holds such a token gets to know which routes are open to a role, and nothing else.
 */
final class ActingTest extends TestCase {

	private const PATH = '/wp-json/rest-health/v1/routes';

	private const SLOT = 'e1';

	/**
	 * The run.
	 *
	 * @var Run
	 */
	private $run;

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		$this->run = Run::begin();
	}

	protected function tearDown(): void {
		get_role( 'administrator' )->add_cap( 'edit_users' );
		get_user_by( 'login', 'editor' )->set_role( 'editor' );
		Watched_Request::clear();
		wp_set_current_user( 0 );
	}

	public function test_a_token_is_good_for_one_request(): void {
		$token = Acting::mint( $this->run, self::SLOT, 'editor' );
		self::assertTrue( self::ask( $token )['routes']['mayWrite'] );
		self::assertSame( array( 'answered' => true ), self::ask( $token ) );
	}

	public function test_a_token_whose_minute_is_over_is_worth_nothing(): void {
		$parts    = explode( '.', Acting::mint( $this->run, self::SLOT, 'editor' ) );
		$parts[0] = (string) ( time() - 1 );
		self::assertSame( array( 'answered' => true ), self::ask( implode( '.', $parts ) ) );
		$parts[0] = (string) ( time() + 3600 );
		self::assertSame( array( 'answered' => true ), self::ask( implode( '.', $parts ) ) );
	}

	/**
	 * A token is bound to one address.
	 *
	 * @dataProvider elsewhere
	 */
	public function test_elsewhere_it_acts_as_nobody( string $path, array $variables = array() ): void {
		// Whoever is logged in, on whatever page, is told.
		Watched_Request::must_use( 'lab-teller', 'foreach ( array( "init", "wp_loaded", "rest_pre_dispatch", "template_redirect" ) as $hook ) { add_filter( $hook, function ( $v = null ) { if ( get_current_user_id() ) { echo "SOMEBODY"; } return $v; } ); }' );
		$token  = Acting::mint( $this->run, self::SLOT, 'administrator' );
		$answer = Site_Process::request( $path, $variables + array( 'HTTP_X_REST_HEALTH_PROBE' => $token ) );
		self::assertStringNotContainsString( 'SOMEBODY', $answer['body'] );
		self::assertStringNotContainsString( 'admin@example.org', $answer['body'] );
		self::assertStringNotContainsString( '"routes":{"open"', $answer['body'] );
	}

	public static function elsewhere(): array {
		$post = array( 'REQUEST_METHOD' => 'POST' );
		return array(
			'another route'          => array( '/wp-json/wp/v2/users/me' ),
			'users, to edit'         => array( '/wp-json/wp/v2/users?context=edit' ),
			'the self-test'          => array( '/wp-json/rest-health/v1/self-test' ),
			'a route below'          => array( self::PATH . '/x' ),
			'a route with dots'      => array( self::PATH . '/../../../wp/v2/users/me' ),
			'the index'              => array( '/wp-json/' ),
			'a door'                 => array( '/wp-json/rest-health/v1/scan', $post ),
			'the front page'         => array( '/' ),
			'another way to a route' => array( '/index.php?rest_route=/wp/v2/users/me' ),
			'two routes'             => array( self::PATH . '?rest_route=/wp/v2/users/me' ),
			'a list of routes'       => array( self::PATH . '?rest_route[]=/wp/v2/users/me' ),
			'a post'                 => array( self::PATH, $post ),
			'a head'                 => array( self::PATH, array( 'REQUEST_METHOD' => 'HEAD' ) ),
			'another method, asked'  => array( self::PATH . '?_method=POST' ),
			'another method, header' => array( self::PATH, array( 'HTTP_X_HTTP_METHOD_OVERRIDE' => 'POST' ) ),
			'a script'               => array( self::PATH . '?_jsonp=lab' ),
			'an envelope'            => array( self::PATH . '?_envelope=1' ),
			'many at once'           => array( '/wp-json/batch/v1', $post ),
		);
	}

	public function test_a_record_is_good_for_its_own_place_and_as_it_was_made_only(): void {
		$token  = Acting::mint( $this->run, self::SLOT, 'editor' );
		$name   = "experiment/{$this->run->id()}/" . self::SLOT;
		$record = Store::read( $name );
		self::assertSame( 'editor', $record['as'] );

		$forged = array(
			array( 'user' => get_user_by( 'login', 'admin' )->ID ) + $record,
			array( 'as' => 'administrator' ) + $record,
			array( 'by' => get_user_by( 'login', 'subscriber' )->ID ) + $record,
			array(
				'route' => '/wp/v2/users/me',
				'paths' => array( '/wp-json/rest-health/v1/routes' ),
			) + $record,
			array( 'seal' => '' ) + $record,
			array( 'seal' => null ) + $record,
			array( 'seal' => array() ) + $record,
			array( 'as' => 'editor' ),
		);
		foreach ( $forged as $number => $one ) {
			$slot = 'forged' . $number;
			self::assertArrayNotHasKey( 'routes', self::ask( $this->run->mint( $slot, $one ) ), (string) $number );
		}
		self::assertArrayNotHasKey( 'routes', self::ask( $this->run->mint( 'visitor', $record ) ), 'Its own record in another place.' );
		self::assertArrayNotHasKey( 'routes', self::ask( Run::begin()->mint( self::SLOT, $record ) ), 'Its own record in another run.' );
		self::assertArrayHasKey( 'routes', self::ask( $token ) );
	}

	public function test_leave_that_was_taken_back_meanwhile_is_none(): void {
		$token = Acting::mint( $this->run, self::SLOT, 'editor' );
		get_role( 'administrator' )->remove_cap( 'edit_users' );
		self::assertSame( array( 'answered' => true ), self::ask( $token ) );
	}

	public function test_who_lost_the_role_meanwhile_does_not_stand_for_it(): void {
		$token = Acting::mint( $this->run, self::SLOT, 'editor' );
		get_user_by( 'login', 'editor' )->set_role( 'subscriber' );
		self::assertSame( array( 'answered' => true ), self::ask( $token ) );
		self::assertNull( Roles::looked_through() );
	}

	public function test_a_forgotten_run_takes_its_tokens_along(): void {
		$token = Acting::mint( $this->run, self::SLOT, 'editor' );
		$this->run->forget();
		self::assertSame( array( 'answered' => true ), self::ask( $token ) );
	}

	public function test_nobody_gets_a_session_and_nothing_is_written(): void {
		Watched_Request::plugin(
			'lab-writer',
			'add_action( "init", function () { if ( get_current_user_id() ) {
				wp_set_auth_cookie( get_current_user_id(), true );
				update_user_meta( get_current_user_id(), "lab_last_seen", "now" );
				update_option( "lab_seen", get_current_user_id() );
				wp_update_user( array( "ID" => get_current_user_id(), "user_pass" => "stolen" ) );
				wp_insert_post( array( "post_title" => "Lab", "post_status" => "publish" ) );
			} } );'
		);
		$before = self::stored();
		self::assertArrayHasKey( 'routes', self::ask( Acting::mint( $this->run, self::SLOT, 'editor' ) ) );
		self::assertSame( $before, self::stored() );
	}

	public function test_no_other_question_to_the_server_is_answered_in_that_user_s_name(): void {
		Watched_Request::plugin(
			'lab-asker',
			'add_action( "rest_api_init", function () { add_action( "rest_pre_dispatch", function ( $r, $s, $request ) {
				static $asked = false;
				if ( ! $asked ) { $asked = true; echo "[" . get_current_user_id() . ":" . rest_do_request( "/wp/v2/users/me" )->get_status() . "]"; }
				return $r;
			}, 10, 3 ); } );'
		);
		$answer = Site_Process::request( self::PATH, array( 'HTTP_X_REST_HEALTH_PROBE' => Acting::mint( $this->run, self::SLOT, 'editor' ) ) );
		self::assertStringContainsString( '[' . get_user_by( 'login', 'editor' )->ID . ':400]', $answer['body'] );
	}

	public function test_nothing_but_our_answer_leaves_php(): void {
		$ours = array(
			'answered' => true,
			'routes'   => array(
				'open'         => 1,
				'closed'       => 0,
				'closedRoutes' => array(),
				'closedOfCore' => 0,
				'mayWrite'     => true,
			),
		);
		self::assertTrue( Matrix::is_answer( $ours ) );
		self::assertFalse( Matrix::is_answer( $ours + array( 'email' => 'editor@example.org' ) ) );
		self::assertStringContainsString( 'rest_health_no_answer', Silence::filter( 'Hello Editor', PHP_OUTPUT_HANDLER_FINAL ) );

		self::assertSame(
			array(
				'code'    => 'lab_no',
				'message' => 'Refused.',
			),
			Silence::take(
				array(
					'code'    => 'lab_no',
					'message' => 'No, Editor!',
					'data'    => array( 'status' => 403 ),
				)
			)
		);
		self::assertSame( 'rest_health_other_answer', Silence::take( array( 'email' => 'editor@example.org' ) )['code'] );
		self::assertSame( $ours, Silence::take( $ours ) );
		self::assertSame( '', Silence::filter( 'Hello Editor', PHP_OUTPUT_HANDLER_START ) );
		self::assertSame( '', Silence::filter( 'Hello Editor', PHP_OUTPUT_HANDLER_FLUSH ) );
		self::assertSame( '', Silence::filter( 'Hello Editor', PHP_OUTPUT_HANDLER_CLEAN | PHP_OUTPUT_HANDLER_FINAL ) );
		self::assertSame( wp_json_encode( $ours ), Silence::filter( '<b>Hello Editor</b>', PHP_OUTPUT_HANDLER_FINAL ) );
		header_register_callback( static function (): void {} );
	}

	/** What a request with that token brings back. */
	private static function ask( string $token ): array {
		return (array) json_decode( Site_Process::request( self::PATH, array( 'HTTP_X_REST_HEALTH_PROBE' => $token ) )['body'], true );
	}

	/** Users, what is known of them, posts and options, but for our own notes. */
	private static function stored(): array {
		global $wpdb;
		// phpcs:disable WordPress.DB -- What is stored is what is looked at.
		return array(
			$wpdb->get_results( "SELECT * FROM {$wpdb->users} ORDER BY ID", ARRAY_A ),
			$wpdb->get_results( "SELECT * FROM {$wpdb->usermeta} ORDER BY umeta_id", ARRAY_A ),
			$wpdb->get_results( "SELECT ID, post_title FROM {$wpdb->posts} ORDER BY ID", ARRAY_A ),
			array_values( preg_grep( '/rest_health|cron/', $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} ORDER BY option_name" ), PREG_GREP_INVERT ) ),
		);
		// phpcs:enable
	}
}
