<?php
/**
 * Loopbacks.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Checkup;
use REST_Health\Key;
use REST_Health\Loopback;
use REST_Health\Store;

/**
 * What the server sends to itself, and what it makes of the answers.
 */
final class LoopbackTest extends TestCase {

	/**
	 * The requests that were made.
	 *
	 * @var array<int, array{string, array}>
	 */
	private $requests = array();

	/**
	 * The answer to all of them.
	 *
	 * @var array|\WP_Error
	 */
	private $answer;

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		$_COOKIE[ LOGGED_IN_COOKIE ] = 'admin|1|token|hash';
		$_COOKIE['another']          = 'secret';
		$this->answer                = self::answer( 200, '{"answered":true}' );
		add_filter( 'pre_http_request', array( $this, 'record' ), 10, 3 );
	}

	protected function tearDown(): void {
		remove_filter( 'pre_http_request', array( $this, 'record' ) );
		remove_all_filters( 'rest_url' );
		unset( $_COOKIE[ LOGGED_IN_COOKIE ], $_COOKIE['another'] );
		Store::forget( '' );
		delete_option( Key::OPTION );
		wp_set_current_user( 0 );
	}

	/** Stands for the network. */
	public function record( $response, array $arguments, string $url ) {
		$this->requests[] = array( $url, $arguments );
		return $this->answer;
	}

	public function test_the_session_travels_as_one_cookie_with_a_nonce_that_verifies(): void {
		$exchange                = Loopback::ask( self::probe( 'fresh-nonce' ), 'the-token' );
		list( $url, $arguments ) = $this->requests[0];
		self::assertSame( 'http://example.org/wp-json/rest-health/v1/self-test', $url );
		self::assertSame( array( LOGGED_IN_COOKIE => 'admin%7C1%7Ctoken%7Chash' ), $arguments['cookies'] );
		self::assertNotFalse( wp_verify_nonce( $arguments['headers']['X-WP-Nonce'], 'wp_rest' ) );
		self::assertSame( 'the-token', $arguments['headers']['X-REST-Health-Probe'] );
		self::assertTrue( $exchange['passed'] );
	}

	public function test_a_visitor_sends_neither_cookie_nor_nonce(): void {
		Loopback::ask( self::probe( 'visitor' ), null );
		self::assertSame( array(), $this->requests[0][1]['cookies'] );
		self::assertArrayNotHasKey( 'X-WP-Nonce', $this->requests[0][1]['headers'] );
	}

	public function test_a_visitor_with_an_authorization_header_sends_no_login_and_no_known_scheme(): void {
		Loopback::ask( self::probe( 'authorization' ), null );
		list( , $arguments ) = $this->requests[0];
		self::assertSame( array(), $arguments['cookies'] );
		self::assertSame( 'REST-Health probe', $arguments['headers']['Authorization'] );
		self::assertArrayNotHasKey( 'X-WP-Nonce', $arguments['headers'] );
	}

	public function test_another_role_is_looked_through_with_a_token_and_without_a_login(): void {
		Loopback::ask( self::probe( 'role', 'routes' ), 'the-token' );
		list( $url, $arguments ) = $this->requests[0];
		self::assertSame( 'http://example.org/wp-json/rest-health/v1/routes', $url );
		self::assertSame( array(), $arguments['cookies'] );
		self::assertSame( 'the-token', $arguments['headers']['X-REST-Health-Probe'] );
		self::assertArrayNotHasKey( 'X-WP-Nonce', $arguments['headers'] );
	}

	public function test_leave_for_another_origin_is_asked_in_the_words_of_a_browser(): void {
		$leave        = array(
			'Access-Control-Allow-Origin'      => 'http://example.org',
			'Access-Control-Allow-Credentials' => 'true',
			'Access-Control-Allow-Headers'     => 'Authorization, X-WP-Nonce, Content-Type',
		);
		$this->answer = self::answer( 200, '{}', $leave );
		self::assertTrue( self::preflight()['passed'] );
		list( , $arguments ) = $this->requests[0];
		self::assertSame( 'OPTIONS', $arguments['method'] );
		self::assertSame( array(), $arguments['cookies'] );
		self::assertSame( 'http://example.org', $arguments['headers']['Origin'] );
		self::assertSame( 'POST', $arguments['headers']['Access-Control-Request-Method'] );
		self::assertSame( 'content-type,x-wp-nonce', $arguments['headers']['Access-Control-Request-Headers'] );
	}

	public function test_what_is_no_leave_for_a_browser_does_not_pass(): void {
		$leave   = array(
			'Access-Control-Allow-Origin'      => 'http://example.org',
			'Access-Control-Allow-Credentials' => 'true',
			'Access-Control-Allow-Headers'     => 'X-WP-Nonce, Content-Type',
		);
		$refused = array(
			self::answer( 403, '{}', $leave ),
			self::answer( 302, '', array( 'Location' => 'http://example.org/' ) + $leave ),
			self::answer( 200, '{}', array( 'Access-Control-Allow-Origin' => '*' ) + $leave ),
			self::answer( 200, '{}', array( 'Access-Control-Allow-Origin' => 'http://elsewhere.test' ) + $leave ),
			self::answer( 200, '{}', array( 'Access-Control-Allow-Headers' => '*' ) + $leave ),
			self::answer( 200, '{}', array( 'Access-Control-Allow-Headers' => 'Content-Type' ) + $leave ),
			self::answer( 200, '{}', array_diff_key( $leave, array( 'Access-Control-Allow-Credentials' => 1 ) ) ),
			self::answer( 200, '{}' ),
			new \WP_Error( 'http_request_failed', 'cURL error 7: Failed to connect' ),
		);
		foreach ( $refused as $this->answer ) {
			self::assertFalse( self::preflight()['passed'] );
		}
	}

	public function test_beside_the_browser_only_what_it_names_is_asked_and_only_what_is_meant_for_servers(): void {
		self::assertSame( array(), Checkup::beside_the_browser( null, array() ) );
		self::assertSame( array(), Checkup::beside_the_browser( null, array( 'pageNonce', 'internal', 7, null, array() ) ) );
		self::assertSame( array(), $this->requests );
		self::assertSame( array( 'loopbackVisitor' ), array_keys( Checkup::beside_the_browser( null, array( 'loopbackVisitor' ) ) ) );
		self::assertSame( array( 'loopbackFile' ), array_keys( Checkup::beside_the_browser( null, array( 'loopbackFile' ) ) ) );
		self::assertStringEndsWith( '/static-file.txt', $this->requests[1][0] );
	}

	public function test_every_request_is_bounded_and_verified(): void {
		Checkup::by_server();
		self::assertNotEmpty( $this->requests );
		foreach ( $this->requests as list( $url, $arguments ) ) {
			self::assertStringStartsWith( 'http://example.org/', $url );
			self::assertSame( 0, $arguments['redirection'] );
			self::assertTrue( $arguments['sslverify'] );
			self::assertLessThanOrEqual( 4, $arguments['timeout'] );
			self::assertLessThanOrEqual( 262145, $arguments['limit_response_size'] );
			self::assertArrayNotHasKey( 'another', $arguments['cookies'] );
		}
	}

	public function test_each_request_to_the_rest_api_has_a_token_of_its_own_and_nothing_is_left_of_the_run(): void {
		$evidence = Checkup::by_server();
		$tokens   = array();
		foreach ( $this->requests as list( $url, $arguments ) ) {
			$is_rest = false !== strpos( $url, 'wp-json' ) || false !== strpos( $url, 'rest_route' );
			self::assertSame( $is_rest, isset( $arguments['headers']['X-REST-Health-Probe'] ), $url );
			$tokens[] = $arguments['headers']['X-REST-Health-Probe'] ?? null;
		}
		$tokens = array_filter( $tokens );
		self::assertSame( $tokens, array_unique( $tokens ) );
		self::assertSame( array(), Store::names( '' ) );
		// This network does not lead to WordPress, so nothing can have been seen.
		self::assertSame( 'nothing', $evidence['pageNonce']['trace']['reached'] );
		self::assertArrayNotHasKey( 'trace', $evidence['staticFile'] );
	}

	public function test_the_session_never_leaves_for_another_origin(): void {
		foreach ( array( 'https://example.org/x', 'http://www.example.org/x', 'http://example.org:8080/x' ) as $elsewhere ) {
			$move = static fn(): string => $elsewhere;
			add_filter( 'rest_url', $move );
			self::assertNull( Loopback::ask( self::probe( 'fresh-nonce' ), null ) );
			self::assertNull( Loopback::ask( self::probe( 'cookie' ), null ) );
			remove_filter( 'rest_url', $move );
		}
		self::assertSame( array(), $this->requests );
	}

	public function test_nothing_that_wants_consent_or_follows_redirects_is_asked_by_the_server(): void {
		$this->answer = self::answer( 200, '{"answered":true,"namespaces":[]}' );
		$evidence     = Checkup::by_server();
		self::assertSame( 'loopback', $evidence['vantage'] );
		foreach ( array( 'ajax', 'apiFetch', 'indexFollowed', 'postPlain', 'postBlocks', 'loopbackVisitor', 'internal', 'frontPage', 'frontNonce' ) as $name ) {
			self::assertArrayNotHasKey( $name, $evidence );
		}
		foreach ( array( 'staticFile', 'index', 'pageNonce', 'cookie' ) as $name ) {
			self::assertArrayHasKey( $name, $evidence );
		}
	}

	public function test_failures_are_evidence_too(): void {
		$failures = array(
			'cURL error 28: Operation timed out after 4001 milliseconds' => 'timed-out',
			'cURL error 7: Failed to connect'         => 'unanswered',
			'User has blocked requests through HTTP.' => 'unanswered',
		);
		foreach ( $failures as $message => $outcome ) {
			$this->answer = new \WP_Error( 'http_request_failed', $message );
			self::assertSame( $outcome, Loopback::ask( self::probe( 'visitor' ), null )['outcome'] );
		}
	}

	public function test_hostile_answers_become_facts(): void {
		$this->answer = self::answer( 200, str_repeat( 'x', 300000 ) );
		$exchange     = Loopback::ask( self::probe( 'visitor' ), null );
		self::assertSame( array( 'too-large', 262144 ), array( $exchange['body'], $exchange['bytes'] ) );

		$this->answer = self::answer( 200, "\xC3\x28<script>alert(1)</script>" );
		self::assertFalse( Loopback::ask( self::probe( 'visitor' ), null )['passed'] );

		$this->answer = self::answer( 302, '', array( 'Location' => 'http://example.org/wp-login.php' ) );
		self::assertSame( 'login', Loopback::ask( self::probe( 'visitor' ), null )['redirect'] );

		$this->answer = self::answer( 200, '{"answer', array( 'Content-Length' => '17' ) );
		self::assertSame( 'json-cut', Loopback::ask( self::probe( 'visitor' ), null )['body'] );
	}

	private static function preflight(): array {
		return Loopback::ask( array( 'method' => 'OPTIONS' ) + self::probe( 'visitor' ), null );
	}

	private static function probe( string $identity, string $target = 'self-test' ): array {
		return array(
			'name'     => 'it',
			'group'    => 'server',
			'by'       => 'loopback',
			'target'   => $target,
			'identity' => $identity,
			'form'     => 'root',
			'method'   => 'GET',
			'label'    => 'It',
		);
	}

	private static function answer( int $code, string $body, array $headers = array() ): array {
		return array(
			'response' => compact( 'code' ),
			'headers'  => $headers,
			'body'     => $body,
		);
	}
}
