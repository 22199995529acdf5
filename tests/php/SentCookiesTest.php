<?php
/**
 * Cookies that are sent.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Nonce_Endpoint;
use REST_Health\Sent_Cookies;

/**
 * Which cookies of the browser the server sends to the site, and what it makes of admin-ajax, which wants those for wp-admin.
 */
final class SentCookiesTest extends TestCase {

	/**
	 * Answers by a part of the address.
	 *
	 * @var array<string, array{int, string}>
	 */
	private $answers;

	/**
	 * The requests that were made.
	 *
	 * @var array<int, array{string, array}>
	 */
	private $requests = array();

	protected function setUp(): void {
		$_COOKIE[ LOGGED_IN_COOKIE ] = 'admin|1|token|hash';
		$_SERVER['HTTP_USER_AGENT']  = 'Mozilla/5.0 (X)';
		$_SERVER['HTTP_COOKIE']      = 'source=a%20b; ' . AUTH_COOKIE . '=admin%7C2; ' . SECURE_AUTH_COOKIE . "=secure; source=other; broken;\r\nX: y=1=2; " . LOGGED_IN_COOKIE . '=admin%7C1';
		add_filter( 'pre_http_request', array( $this, 'answer' ), 10, 3 );
	}

	protected function tearDown(): void {
		remove_filter( 'pre_http_request', array( $this, 'answer' ) );
		unset( $_COOKIE[ LOGGED_IN_COOKIE ], $_SERVER['HTTP_COOKIE'], $_SERVER['HTTP_USER_AGENT'] );
	}

	/** Stands for the network. */
	public function answer( $response, array $arguments, string $url ) {
		$this->requests[] = array( $url, $arguments );
		foreach ( $this->answers as $part => list( $code, $body ) ) {
			if ( false !== strpos( $url, $part ) ) {
				return array(
					'response' => compact( 'code' ),
					'headers'  => array(),
					'body'     => $body,
				);
			}
		}
	}

	public function test_the_server_by_itself_sends_the_login_and_no_other_cookie(): void {
		self::assertSame( array( LOGGED_IN_COOKIE => 'admin%7C1%7Ctoken%7Chash' ), Sent_Cookies::of( array( 'target' => 'self-test' ), home_url() ) );
	}

	public function test_in_the_browsers_place_it_sends_what_the_browser_would_send_there(): void {
		$rest = array(
			LOGGED_IN_COOKIE => 'admin%7C1%7Ctoken%7Chash',
			'source'         => 'a%20b',
			'X: y'           => '1=2',
		);
		self::assertSame( $rest, self::cookies( 'self-test', get_rest_url() ) );
		$admin = array(
			AUTH_COOKIE        => 'admin%7C2',
			SECURE_AUTH_COOKIE => 'secure',
		);
		self::assertEquals( $rest + $admin, self::cookies( 'ajax', admin_url() ) );
	}

	public function test_another_origin_than_the_pages_gets_the_login_alone_if_anything(): void {
		self::assertSame( array( LOGGED_IN_COOKIE ), array_keys( self::cookies( 'self-test', 'http://www.example.org/wp-json/' ) ) );
		self::assertSame( array( LOGGED_IN_COOKIE ), array_keys( self::cookies( 'ajax', 'https://example.org/wp-admin/' ) ) );
	}

	public function test_a_nonce_from_admin_ajax_is_asked_for_once(): void {
		$this->answers = array( 'admin-ajax' => array( 200, '0123456789' ) );
		$exchange      = Nonce_Endpoint::ask( self::ajax() );
		self::assertTrue( $exchange['passed'] );
		self::assertCount( 1, $this->requests );
		self::assertSame( 'admin%7C2', $this->requests[0][1]['cookies'][ AUTH_COOKIE ] );
		self::assertSame( 0, $this->requests[0][1]['redirection'] );
	}

	public function test_a_refusal_of_admin_ajax_counts_where_the_page_opens_to_the_server(): void {
		$this->answers = array(
			'admin-ajax'     => array( 403, 'Forbidden' ),
			'rest-health-do' => array( 200, '{"restHealth":"run","data":{}}' ),
		);
		self::assertFalse( Nonce_Endpoint::ask( self::ajax() )['passed'] );
		self::assertStringEndsWith( '/wp-admin/tools.php?page=rest-health&rest-health-do=run', $this->requests[1][0] );
	}

	public function test_it_tells_nothing_where_the_server_is_not_let_into_wp_admin_either(): void {
		$pages = array( array( 401, 'Password, please' ), array( 403, 'Not from your address' ), array( 302, '' ), array( 200, '<form action="wp-login.php">' ) );
		foreach ( $pages as $page ) {
			$this->answers = array(
				'admin-ajax'     => array( 403, 'Forbidden' ),
				'rest-health-do' => $page,
			);
			self::assertNull( Nonce_Endpoint::ask( self::ajax() ) );
		}
	}

	/** Those of a probe that is asked in the browser's place. */
	private static function cookies( string $target, string $url ): array {
		return Sent_Cookies::of( compact( 'target' ) + self::ajax(), $url );
	}

	private static function ajax(): array {
		return array(
			'target'   => 'ajax',
			'identity' => 'cookie',
			'form'     => 'root',
			'method'   => 'GET',
			'agent'    => 'browser',
			'cookies'  => 'browser',
		);
	}
}
