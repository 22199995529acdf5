<?php
/**
 * Loopbacks.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Checkup;
use REST_Health\Evidence_Table;
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

	public function test_the_nonce_of_the_front_page_comes_back_from_a_visitor(): void {
		$this->answer = self::answer( 200, '<html><script>var wpApiSettings = {"root":"","nonce":"deadbeef00"};</script></html>', array( 'Content-Type' => 'text/html' ) );
		$page         = Loopback::ask( self::probe( 'visitor', 'front-page' ), null );
		Loopback::ask( self::probe( 'front-nonce' ), null );
		self::assertTrue( $page['hasNonce'] );
		self::assertStringNotContainsString( 'deadbeef00', (string) wp_json_encode( $page ) );
		self::assertSame( 'http://example.org/', $this->requests[0][0] );
		self::assertSame( array(), $this->requests[1][1]['cookies'] );
		self::assertSame( 'deadbeef00', $this->requests[1][1]['headers']['X-WP-Nonce'] );
	}

	public function test_another_role_is_looked_through_with_a_token_and_without_a_login(): void {
		Loopback::ask( self::probe( 'role', 'routes' ), 'the-token' );
		list( $url, $arguments ) = $this->requests[0];
		self::assertSame( 'http://example.org/wp-json/rest-health/v1/routes', $url );
		self::assertSame( array(), $arguments['cookies'] );
		self::assertSame( 'the-token', $arguments['headers']['X-REST-Health-Probe'] );
		self::assertArrayNotHasKey( 'X-WP-Nonce', $arguments['headers'] );
	}

	public function test_a_file_goes_under_its_name(): void {
		Loopback::ask( array( 'body' => array( 'as' => 'image' ) ) + self::saving(), null );
		$headers = $this->requests[0][1]['headers'];
		self::assertSame( array( 'image/jpeg', 'attachment; filename="rest-health.jpg"' ), array( $headers['Content-Type'], $headers['Content-Disposition'] ) );
	}

	public function test_a_route_that_this_site_has_not_is_not_asked(): void {
		self::assertNull( Loopback::ask( array( 'target' => 'custom-zero' ) + self::saving(), null ) );
		self::assertSame( array(), $this->requests );
	}

	public function test_whether_it_arrived_is_compared_for_what_would_be_saved_only(): void {
		$said         = wp_json_encode(
			array(
				'answered' => true,
				'dryRun'   => array(
					'method' => 'PUT',
					'bytes'  => 2,
					'sha256' => hash( 'sha256', '{}' ),
				),
			)
		);
		$this->answer = self::answer( 200, (string) $said );
		self::assertSame( array( 'same', 2, true ), self::arrived( self::saving() ) );
		$this->answer = self::answer( 200, str_replace( '"bytes":2', '"bytes":3', (string) $said ) );
		self::assertSame( array( 'changed', 2, true ), self::arrived( self::saving() ) );
		$this->answer = self::answer( 200, '{"answered":true}' );
		self::assertSame( array( null, null, true ), self::arrived( array( 'target' => 'self-test' ) + self::saving() ) );
		$this->answer = new \WP_Error( 'http_request_failed', 'cURL error 56: Recv failure: Connection reset by peer' );
		self::assertSame( array( null, 2, false ), self::arrived( self::saving() ) );
	}

	public function test_the_method_may_stand_in_the_address(): void {
		Loopback::ask( array( 'methodInAddress' => true ) + self::saving(), null );
		Loopback::ask( array( 'methodInAddress' => true, 'form' => 'query' ) + self::probe( 'visitor' ), null ); // phpcs:ignore WordPress.Arrays
		self::assertStringEndsWith( '/wp/v2/posts/0?_method=PUT', $this->requests[0][0] );
		self::assertStringEndsWith( '/self-test&_method=PUT', $this->requests[1][0] );
	}

	public function test_it_goes_under_the_name_of_the_browser_that_asked(): void {
		$probe = array( 'agent' => 'browser' ) + self::probe( 'visitor' );
		unset( $_SERVER['HTTP_USER_AGENT'] );
		self::assertNull( Loopback::ask( $probe, null ) );
		$_SERVER['HTTP_USER_AGENT'] = wp_slash( "Mozilla/5.0 (\"X\")\r\nCookie: a=b" );
		Loopback::ask( $probe, null );
		Loopback::ask( self::probe( 'visitor' ), null );
		unset( $_SERVER['HTTP_USER_AGENT'] );
		self::assertSame( 'Mozilla/5.0 ("X") Cookie: a=b', $this->requests[0][1]['user-agent'] );
		self::assertStringStartsWith( 'WordPress/', $this->requests[1][1]['user-agent'] );
	}

	public function test_without_javascript_it_asks_in_the_browsers_place_as_a_page_does(): void {
		$_SERVER['HTTP_USER_AGENT']      = 'Mozilla/5.0 (X)';
		$_SERVER['HTTP_ACCEPT_LANGUAGE'] = "da\r\n,en";
		$page                            = admin_url( 'tools.php?page=rest-health' );
		$_SERVER['HTTP_REFERER']         = $page;
		$_SERVER['HTTP_ORIGIN']          = home_url();
		Checkup::by_server();
		unset( $_SERVER['HTTP_USER_AGENT'], $_SERVER['HTTP_ACCEPT_LANGUAGE'], $_SERVER['HTTP_REFERER'], $_SERVER['HTTP_ORIGIN'] );
		self::assertNotEmpty( $this->requests );
		foreach ( $this->requests as list( , $arguments ) ) {
			self::assertSame( 'Mozilla/5.0 (X)', $arguments['user-agent'] );
			self::assertSame( 'da ,en', $arguments['headers']['Accept-Language'] );
			self::assertSame( $page, $arguments['headers']['Referer'] );
			self::assertSame( 'GET' === $arguments['method'] ? null : home_url(), $arguments['headers']['Origin'] ?? null );
		}
	}

	public function test_after_a_refusal_the_rest_api_is_left_in_peace_for_a_moment(): void {
		$this->answer = self::answer( 403, '<html>' );
		$times        = array();
		$note         = static function ( $response ) use ( &$times ) {
			$times[] = microtime( true );
			return $response;
		};
		add_filter( 'pre_http_request', $note );
		Checkup::beside_the_browser( null, array( 'loopbackVisitor', 'loopbackSession' ) );
		remove_filter( 'pre_http_request', $note );
		self::assertCount( 2, $times );
		self::assertGreaterThan( 0.29, $times[1] - $times[0] );
	}

	public function test_after_five_refusals_the_rest_api_is_asked_no_more(): void {
		$this->answer = self::answer( 403, '<html>' );
		Checkup::by_server();
		$refused = array_filter( $this->requests, static fn( array $request ): bool => false !== strpos( $request[0], 'wp-json' ) || false !== strpos( $request[0], 'rest_route' ) );
		self::assertCount( 5, $refused );
	}

	public function test_with_consent_twelve_may_be_refused_and_the_control_is_asked_behind_them(): void {
		add_filter( 'pre_http_request', array( self::class, 'refuse_what_needs_consent' ), 11, 3 );
		$evidence = Checkup::by_server( true );
		remove_filter( 'pre_http_request', array( self::class, 'refuse_what_needs_consent' ), 11 );
		$of_rest = array_diff_key( $evidence, array_flip( array( 'staticFile', 'frontPage', 'loopbackFile' ) ) );
		$refused = array_filter( $of_rest, static fn( $exchange ): bool => false === ( $exchange['passed'] ?? null ) );
		self::assertCount( 12, $refused );
		self::assertFalse( $evidence['postRich']['passed'] );
		self::assertTrue( $evidence['indexAfter']['passed'] );
		self::assertStringContainsString( '<p>Not tried: Logged in with nonce, a post of another type; ', self::table( $evidence ) );
	}

	public function test_what_nobody_agreed_to_is_not_missed(): void {
		$evidence = Checkup::by_server();
		self::assertStringNotContainsString( 'Not tried', self::table( $evidence ) );
	}

	/** A firewall that lets a paragraph be saved as a post, and nothing else be saved. */
	public static function refuse_what_needs_consent( array $answer, array $arguments, string $url ): array {
		if ( strpos( $url, '_fields' ) ) {
			return self::answer( 200, '{"name":"x","namespaces":["wp/v2"]}' );
		}
		if ( false === strpos( $url, '/wp/v2/' ) && false === strpos( $url, '/batch/' ) ) {
			return self::answer( 200, '{"answered":true}' );
		}
		$is_paragraph = strpos( $url, '/posts/0' ) && 0 === strpos( (string) $arguments['body'], '{"content":"<!-- wp:paragraph -->' );
		return $is_paragraph ? self::answer( 200, '{"answered":true,"dryRun":{"method":"PUT"}}' ) : self::answer( 403, '<html>' );
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

	public function test_nothing_that_wants_consent_or_follows_redirects_is_asked_without_it(): void {
		$this->answer = self::answer( 200, '{"answered":true,"namespaces":[]}' );
		$evidence     = Checkup::by_server();
		self::assertSame( 'loopback', $evidence['vantage'] );
		foreach ( array( 'ajax', 'apiFetch', 'indexFollowed', 'postRich', 'realPut', 'saveTemplate', 'loopbackVisitor', 'internal', 'frontNonce' ) as $name ) {
			self::assertArrayNotHasKey( $name, $evidence );
		}
		foreach ( array( 'staticFile', 'index', 'pageNonce', 'indexAgain' ) as $name ) {
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

	/**
	 * What an exchange tells of what was sent.
	 *
	 * @param array<string, mixed> $probe A probe.
	 * @return array{string|null, int|null, bool}
	 */
	private static function arrived( array $probe ): array {
		$exchange = (array) Loopback::ask( $probe, null );
		return array( $exchange['arrived'], $exchange['sentBytes'], $exchange['passed'] );
	}

	/**
	 * The evidence as people see it without JavaScript.
	 *
	 * @param array<string, mixed> $evidence What was asked.
	 */
	private static function table( array $evidence ): string {
		ob_start();
		Evidence_Table::render( $evidence );
		return (string) ob_get_clean();
	}

	private static function saving(): array {
		return array( 'method' => 'POST' ) + self::probe( 'fresh-nonce', 'post-zero' );
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
