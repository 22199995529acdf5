<?php
/**
 * Where an experiment may happen.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Experiment\Bounds;

/**
 * The address alone decides, before anything is loaded.
 */
final class ExperimentBoundsTest extends TestCase {

	/**
	 * The request of the tests' own process.
	 *
	 * @var array<string, mixed>
	 */
	private $server;

	protected function setUp(): void {
		$this->server = $_SERVER;
	}

	protected function tearDown(): void {
		$_SERVER = $this->server;
		$_GET    = array();
		$_POST   = array();
		remove_all_filters( 'option_home', 20 );
		remove_all_filters( 'option_permalink_structure', 20 );
		remove_all_filters( 'rest_pre_dispatch', PHP_INT_MAX );
		$GLOBALS['wp_rewrite']->init();
	}

	public function test_an_experiment_asks_a_route_that_can_do_nothing(): void {
		foreach ( array( 'index', 'visitor', 'pageNonce', 'queryForm', 'apiFetch', 'loopbackVisitor' ) as $about ) {
			self::assertSame( array( '/rest-health/v1/self-test', 'GET' ), self::route_and_method( $about ), $about );
		}
		foreach ( array( 'post', 'postOverride' ) as $about ) {
			self::assertSame( array( '/rest-health/v1/self-test', 'POST' ), self::route_and_method( $about ), $about );
		}
		foreach ( array( 'postPlain', 'postBlocks' ) as $about ) {
			self::assertSame( array( '/wp/v2/posts/0', 'POST' ), self::route_and_method( $about ), $about );
		}
		foreach ( array( array( 'realDelete', '/wp/v2/posts/0', 'DELETE' ), array( 'saveTemplate', '/wp/v2/templates/rest-health//none', 'POST' ), array( 'saveComment', '/wp/v2/comments/0', 'POST' ) ) as list( $about, $route, $method ) ) {
			self::assertSame( array( $route, $method ), self::route_and_method( $about ), $about );
		}
		// What a batch would do stands in its body.
		foreach ( array( 'saveBatch', 'staticFile', 'ajax', 'nothing', '' ) as $about ) {
			self::assertNull( Bounds::of( $about ), $about );
		}
	}

	public function test_its_own_addresses_are_within(): void {
		self::assertTrue( self::hold( 'visitor', '/wp-json/rest-health/v1/self-test' ) );
		self::assertTrue( self::hold( 'visitor', '/wp-json/rest-health/v1/self-test/' ) );
		self::assertTrue( self::hold( 'visitor', '/wp-json/rest-health/v1/self-test?_wpnonce=1' ) );
		self::assertTrue( self::hold( 'visitor', '/index.php?rest_route=/rest-health/v1/self-test' ) );
		self::assertTrue( self::hold( 'visitor', '/?rest_route=/rest-health/v1/self-test' ) );
		self::assertTrue( self::hold( 'postPlain', '/wp-json/wp/v2/posts/0', 'POST' ) );
	}

	public function test_every_other_address_is_not(): void {
		$elsewhere = array(
			'/',
			'',
			'/wp-json',
			'/wp-json/',
			'/wp-json/wp/v2/users/me',
			'/wp-json/wp/v2/posts/0',
			'/wp-json/wp/v2/posts/01',
			'/wp-json/batch/v1',
			'/wp-json/rest-health/v1/self-test/x',
			'/wp-json/rest-health/v1/self-tests',
			'/wp-json/x/rest-health/v1/self-test',
			'/wp-json//rest-health/v1/self-test',
			'/wp-json/rest-health/v1/self%2Dtest',
			'/WP-JSON/rest-health/v1/self-test',
			'/shop/rest-health/v1/self-test',
			'/wp-admin/?rest_route=/rest-health/v1/self-test',
			'/wp-login.php?rest_route=/rest-health/v1/self-test',
			'/wp-json/wp/v2/users?rest_route=/rest-health/v1/self-test',
			'/wp-json/rest-health/v1/self-test?rest_route=/wp/v2/users/me',
			'/?rest_route=/wp/v2/users/me',
			'/?rest_route[]=/rest-health/v1/self-test',
			'/?rest_route=',
			'http://example.org/wp-json/rest-health/v1/self-test',
		);
		foreach ( $elsewhere as $address ) {
			self::assertFalse( self::hold( 'visitor', $address ), $address );
		}
	}

	public function test_another_method_is_not(): void {
		self::assertFalse( self::hold( 'visitor', '/wp-json/rest-health/v1/self-test', 'POST' ) );
		self::assertFalse( self::hold( 'post', '/wp-json/rest-health/v1/self-test', 'GET' ) );
		self::assertFalse( self::hold( 'postPlain', '/wp-json/wp/v2/posts/0', 'DELETE' ) );
	}

	public function test_a_route_in_the_body_is_not(): void {
		$_POST['rest_route'] = '/wp/v2/users/me';
		self::assertFalse( self::hold( 'post', '/wp-json/rest-health/v1/self-test', 'POST' ) );
	}

	public function test_a_site_in_a_folder_has_its_own_addresses(): void {
		add_filter( 'option_home', static fn() => 'http://example.org/blog', 20 );
		self::assertTrue( self::hold( 'visitor', '/blog/wp-json/rest-health/v1/self-test' ) );
		self::assertTrue( self::hold( 'visitor', '/blog/index.php?rest_route=/rest-health/v1/self-test' ) );
		self::assertTrue( self::hold( 'visitor', '/blog/?rest_route=/rest-health/v1/self-test' ) );
		self::assertFalse( self::hold( 'visitor', '/wp-json/rest-health/v1/self-test' ) );
	}

	public function test_a_site_with_plain_permalinks_has_no_other_than_the_query(): void {
		add_filter( 'option_permalink_structure', static fn() => '', 20 );
		$GLOBALS['wp_rewrite']->init();
		self::assertTrue( self::hold( 'visitor', '/index.php?rest_route=/rest-health/v1/self-test' ) );
		self::assertFalse( self::hold( 'visitor', '/wp-json/rest-health/v1/self-test' ) );
	}

	public function test_a_record_without_bounds_is_nowhere_within(): void {
		self::assertFalse( Bounds::hold( array() ) );
		self::assertFalse( Bounds::hold( array( 'leaveOut' => array( 'plugin:a/a.php' ) ) ) );
	}

	public function test_a_request_that_wordpress_takes_for_another_one_is_ended(): void {
		Bounds::guard( '/rest-health/v1/self-test' );
		self::assertSame( 200, rest_do_request( '/rest-health/v1/self-test' )->get_status() );
		self::assertSame( 400, rest_do_request( '/wp/v2/types' )->get_status() );
	}

	public function test_what_the_asked_route_asks_itself_is_not(): void {
		Bounds::guard( '/rest-health/v1/self-test' );
		$GLOBALS['wp']->query_vars['rest_route'] = '/rest-health/v1/self-test';
		self::assertSame( 200, rest_do_request( '/wp/v2/types' )->get_status() );
		unset( $GLOBALS['wp']->query_vars['rest_route'] );
	}

	private static function route_and_method( string $about ): array {
		$bounds = Bounds::of( $about );
		return array( $bounds['route'], $bounds['method'] );
	}

	private static function hold( string $about, string $address, string $method = 'GET' ): bool {
		$_SERVER['REQUEST_URI']    = $address;
		$_SERVER['REQUEST_METHOD'] = $method;
		wp_parse_str( (string) wp_parse_url( $address, PHP_URL_QUERY ), $_GET ); // phpcs:ignore WordPress.Security.NonceVerification
		return Bounds::hold( Bounds::of( $about ) );
	}
}
