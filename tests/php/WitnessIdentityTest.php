<?php
/**
 * Who asks and who answers, as the witness sees it.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Known_Plugin;
use REST_Health\Run;
use REST_Health\Store;
use REST_Health\Witness\Cookie;
use REST_Health\Witness\Trace_Facts;

require_once __DIR__ . '/class-site-process.php';
require_once __DIR__ . '/class-watched-request.php';

/**
 * Tells what came with a request, for whose WordPress took it, and whether it was answered where the checkup began. Real cookies and servers are in tests/witness.
 */
final class WitnessIdentityTest extends TestCase {

	private const SELF_TEST = '/wp-json/rest-health/v1/self-test';

	private const HASH = 'deadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeef';

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
	}

	protected function tearDown(): void {
		remove_all_filters( 'rest_health_signatures' );
		wp_set_current_user( 0 );
		Watched_Request::clear();
	}

	public function test_the_same_php_answers_in_the_same_surroundings(): void {
		$trace = Watched_Request::trace();
		self::assertSame( array( 'same', 'same', 'same', 'nobody' ), self::facts( $trace, 'cookieName', 'salts', 'node', 'user' ) );
	}

	/**
	 * What another server or another address changes.
	 *
	 * @dataProvider surroundings
	 */
	public function test_other_surroundings_are_told_one_by_one( string $what ): void {
		$run    = Run::begin();
		$record = Store::read( "run/{$run->id()}" );
		Store::write( "run/{$run->id()}", array_merge( (array) $record, array( $what => self::HASH ) ) );
		$told = ( Run::find( $run->id() ) ?? $run )->surroundings();
		self::assertSame( 'other', $told[ $what ] );
		self::assertSame( array( 'same', 'same' ), array_values( array_diff_key( $told, array( $what => true ) ) ) );
	}

	/**
	 * What a record may lack: it was begun in the terminal, or by a version before this one.
	 *
	 * @dataProvider surroundings
	 */
	public function test_what_was_not_known_at_the_beginning_is_not_compared( string $what ): void {
		$run    = Run::begin();
		$record = (array) Store::read( "run/{$run->id()}" );
		Store::write( "run/{$run->id()}", array_diff_key( $record, array( $what => true ) ) );
		self::assertNull( ( Run::find( $run->id() ) ?? $run )->surroundings()[ $what ] );
	}

	public static function surroundings(): array {
		return array( array( 'cookieName' ), array( 'salts' ), array( 'node' ) );
	}

	public function test_no_key_no_name_of_a_cookie_and_no_name_of_a_computer_is_kept(): void {
		$record = (string) wp_json_encode( Store::read( 'run/' . Run::begin()->id() ) );
		foreach ( array( NONCE_SALT, LOGGED_IN_KEY, LOGGED_IN_COOKIE, php_uname( 'n' ) ) as $secret ) {
			self::assertStringNotContainsString( '' === $secret ? '-' : $secret, $record );
		}
	}

	public function test_a_run_of_nobody_compares_no_users(): void {
		wp_set_current_user( 0 );
		Watched_Request::must_use( 'login', "add_filter( 'determine_current_user', fn() => 1, 30 );" );
		self::assertNull( Watched_Request::trace()['user'] );
	}

	public function test_the_user_is_told_as_the_same_or_another_one(): void {
		$admin = get_current_user_id();
		Watched_Request::must_use( 'login', "add_filter( 'determine_current_user', fn() => $admin, 30 );" );
		self::assertSame( 'same', Watched_Request::trace()['user'] );
		wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
		self::assertSame( 'other', Watched_Request::trace()['user'] );
	}

	public function test_a_route_that_changes_the_user_for_a_while_changes_nothing(): void {
		$admin = get_current_user_id();
		Watched_Request::must_use( 'login', "add_filter( 'determine_current_user', fn() => $admin, 30 ); add_filter( 'rest_dispatch_request', function ( \$v ) { wp_set_current_user( 0 ); return \$v; } );" );
		self::assertSame( 'same', Watched_Request::trace()['user'] );
	}

	public function test_nobody_is_asked_who_the_user_is(): void {
		Watched_Request::must_use( 'gate', "add_action( 'plugins_loaded', function () { exit; } );" );
		$trace = Watched_Request::trace();
		self::assertSame( array( null, null, null ), self::facts( $trace, 'user', 'cookie', 'password' ) );
	}

	/**
	 * Headers, and what is told of them.
	 *
	 * @dataProvider headers
	 */
	public function test_only_the_form_of_what_came_is_told( array $variables, string $nonce, string $authorization ): void {
		$trace = Watched_Request::trace( self::SELF_TEST, $variables );
		self::assertSame( array( $nonce, $authorization, false ), self::facts( $trace, 'nonceHeader', 'authorization', 'nonceInAddress' ) );
	}

	public static function headers(): array {
		return array(
			'nothing'               => array( array(), 'none', 'none' ),
			'a nonce'               => array( array( 'HTTP_X_WP_NONCE' => 'deadbeef00' ), 'nonce', 'none' ),
			'an empty nonce'        => array( array( 'HTTP_X_WP_NONCE' => '' ), 'empty', 'none' ),
			'a word'                => array( array( 'HTTP_X_WP_NONCE' => 'undefined' ), 'other', 'none' ),
			'a nonce and a line'    => array( array( 'HTTP_X_WP_NONCE' => "deadbeef00\n" ), 'other', 'none' ),
			'a password'            => array( array( 'HTTP_AUTHORIZATION' => 'Basic ' . base64_encode( 'a:b' ) ), 'none', 'basic' ), // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- As browsers do.
			'a password without :'  => array( array( 'HTTP_AUTHORIZATION' => 'Basic ' . base64_encode( 'ab' ) ), 'none', 'other' ), // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- As broken apps do.
			'another scheme'        => array( array( 'HTTP_AUTHORIZATION' => 'REST-Health probe' ), 'none', 'other' ),
			'behind a rewrite rule' => array( array( 'REDIRECT_HTTP_AUTHORIZATION' => 'Bearer x' ), 'none', 'other' ),
			'none behind a rule'    => array( array( 'HTTP_AUTHORIZATION' => '' ), 'none', 'none' ),
		);
	}

	/**
	 * Queries, and what is told of them.
	 *
	 * @dataProvider queries
	 */
	public function test_it_is_told_where_a_query_got_lost( string $told, string $asked, array $variables = array() ): void {
		self::assertSame( $told, Watched_Request::trace( $asked, $variables )['query'] );
	}

	public static function queries(): array {
		$index = '/wp-json/?_fields=name,namespaces';
		$plain = '/index.php?rest_route=/';
		return array(
			'it came'                         => array( 'came', $index ),
			'it came behind the route'        => array( 'came', "$plain&_fields=name,namespaces" ),
			'through apiFetch'                => array( 'came', self::SELF_TEST . '?_locale=user' ),
			'the web server lost it'          => array(
				'lost',
				'/wp-json/',
				array(
					'REQUEST_URI'  => $index,
					'QUERY_STRING' => '',
				),
			),
			'a rule put another in its place' => array(
				'lost',
				$plain,
				array(
					'REQUEST_URI'  => $index,
					'QUERY_STRING' => 'rest_route=/',
				),
			),
			'PHP was told and did not read'   => array(
				'none',
				'/wp-json/',
				array(
					'REQUEST_URI'  => $index,
					'QUERY_STRING' => '_fields=name,namespaces',
				),
			),
			'it never came'                   => array( 'none', '/wp-json/' ),
			'the route alone came'            => array( 'none', $plain ),
			'another word ends like it'       => array( 'none', '/wp-json/?acf_fields=1' ),
		);
	}

	/**
	 * Types of content, and what is told of them.
	 *
	 * @dataProvider types
	 */
	public function test_the_type_is_told_as_wordpress_takes_it( string $told, array $variables ): void {
		self::assertSame( $told, Watched_Request::trace( self::SELF_TEST, $variables )['contentType'] );
	}

	public static function types(): array {
		return array(
			'none'              => array( 'none', array() ),
			'an empty one'      => array( 'none', array( 'CONTENT_TYPE' => '' ) ),
			'JSON'              => array( 'json', array( 'CONTENT_TYPE' => 'application/json' ) ),
			'with its alphabet' => array( 'json', array( 'CONTENT_TYPE' => 'Application/JSON ; charset=utf-8' ) ),
			'another JSON'      => array( 'json', array( 'CONTENT_TYPE' => 'application/vnd.api+json' ) ),
			'as a header only'  => array( 'json', array( 'HTTP_CONTENT_TYPE' => 'application/json' ) ),
			'plain text'        => array( 'other', array( 'CONTENT_TYPE' => 'text/plain' ) ),
			'both in one'       => array( 'json', array( 'CONTENT_TYPE' => 'application/json, text/plain' ) ),
		);
	}

	public function test_what_a_plugin_takes_away_came_all_the_same(): void {
		Watched_Request::plugin( 'zz-stripper', "unset( \$_SERVER['HTTP_X_WP_NONCE'], \$_SERVER['HTTP_AUTHORIZATION'] );" );
		$trace = Watched_Request::trace(
			self::SELF_TEST,
			array(
				'HTTP_X_WP_NONCE'    => 'deadbeef00',
				'HTTP_AUTHORIZATION' => 'Bearer x',
			)
		);
		self::assertSame( array( 'nonce', 'other' ), self::facts( $trace, 'nonceHeader', 'authorization' ) );
	}

	/**
	 * Cookies, and what core said of them.
	 *
	 * @dataProvider cookies
	 */
	public function test_a_cookie_that_was_cut_is_told_from_others( ?string $state, string $cookie, ?string $told ): void {
		self::assertSame( $told, Cookie::state( $state, $cookie ) );
	}

	public static function cookies(): array {
		$whole = 'admin|1700000000|token|' . self::HASH;
		return array(
			'three parts'                  => array( 'malformed', 'admin|1700000000|tok', 'truncated' ),
			'a short hash'                 => array( 'bad-hash', substr( $whole, 0, -1 ), 'truncated' ),
			'no hash'                      => array( 'bad-hash', 'admin|1700000000|token|', 'truncated' ),
			'cut, while the other is good' => array( 'valid', 'admin|1700000000|tok', 'truncated' ),
			'another hash'                 => array( 'bad-hash', $whole, 'bad-hash' ),
			'whole'                        => array( 'valid', $whole, 'valid' ),
			'five parts'                   => array( 'malformed', "$whole|x", 'malformed' ),
			'encoded twice'                => array( 'malformed', str_replace( '|', '%7C', $whole ), 'malformed' ),
			'not looked at'                => array( null, 'admin|1', null ),
			'expired and cut'              => array( 'expired', substr( $whole, 0, -1 ), 'expired' ),
		);
	}

	public function test_a_well_known_plugin_is_told_with_its_setting(): void {
		add_filter(
			'rest_health_signatures',
			static fn(): array => array(
				'plugins' => array(
					array(
						'folder'  => 'zz-lockdown/',
						'setting' => 'Settings → Lockdown',
						'lets'    => 'logged-in',
						'sure'    => 'source',
						'source'  => 'Invented.',
					),
				),
			)
		);
		Watched_Request::plugin( 'zz-lockdown', "add_filter( 'rest_authentication_errors', fn() => new WP_Error( 'closed' ) );" );
		self::assertSame( array( 'Settings → Lockdown', 'logged-in' ), self::facts( (array) Watched_Request::trace()['refused'], 'setting', 'lets' ) );
		self::assertSame( array( null, null ), array_values( Known_Plugin::about( 'plugin', 'other/zz-lockdown/a.php' ) ) );
		self::assertSame( array( null, null ), array_values( Known_Plugin::about( 'theme', 'zz-lockdown/functions.php' ) ) );
		self::assertSame( array( null, null ), array_values( Known_Plugin::about( null, null ) ) );
	}

	public function test_a_trace_of_another_version_is_filled_up(): void {
		$facts = Trace_Facts::of( array( 'reached' => 'answered' ) );
		self::assertSame( array( 'answered', null, null ), self::facts( $facts, 'reached', 'salts', 'limit' ) );
	}

	/** Some facts, in this order. */
	private static function facts( array $trace, string ...$names ): array {
		return array_map( static fn( string $name ) => $trace[ $name ], $names );
	}
}
