<?php
/**
 * The self-test route.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Key;
use REST_Health\Run;
use REST_Health\Store;

/**
 * What the route tells, and to whom.
 */
final class SelfTestTest extends TestCase {

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
	}

	protected function tearDown(): void {
		unset( $_SERVER['HTTP_X_REST_HEALTH_PROBE'] );
		Store::forget( '' );
		delete_option( Key::OPTION );
		wp_set_current_user( 0 );
	}

	public function test_a_token_in_a_request_that_did_not_come_over_http_is_none(): void {
		$request = new \WP_REST_Request( 'GET', '/rest-health/v1/self-test' );
		$request->set_header( 'X-REST-Health-Probe', Run::begin()->mint( 'visitor' ) );
		self::assertSame( array( 'answered' => true ), rest_do_request( $request )->get_data() );
	}

	public function test_forged_and_used_tokens_change_nothing(): void {
		$run  = Run::begin();
		$used = $run->mint( 'visitor' );
		self::ask( $used );
		// The end of the first request, and another one with the same header.
		self::ask( null );
		foreach ( array( $used, strrev( $used ), '1' . $used, '', "$used\n" ) as $header ) {
			self::assertSame( '{"answered":true}', self::ask( $header ) );
		}
	}

	public function test_a_signed_request_is_told_about_itself_only(): void {
		$told = json_decode( self::ask( Run::begin()->mint( 'post' ), 'PUT', '{"a":1}' ), true );
		self::assertSame(
			array(
				'answered' => true,
				'user'     => true,
				'cookie'   => false,
				'nonce'    => true,
				'method'   => 'PUT',
				'override' => false,
				'bytes'    => 7,
			),
			$told
		);
	}

	public function test_the_token_is_opened_once_though_several_ask(): void {
		$token = Run::begin()->mint( 'visitor' );
		self::assertSame( self::ask( $token ), self::ask( $token ), 'It is the same HTTP request.' );
	}

	public function test_no_cache_may_keep_the_answer(): void {
		$headers = rest_do_request( '/rest-health/v1/self-test' )->get_headers();
		self::assertStringContainsString( 'no-store', $headers['Cache-Control'] );
	}

	/** The answer to an HTTP request that carries this token. */
	private static function ask( ?string $token, string $method = 'GET', string $body = '' ): string {
		unset( $_SERVER['HTTP_X_REST_HEALTH_PROBE'] );
		if ( null !== $token ) {
			$_SERVER['HTTP_X_REST_HEALTH_PROBE'] = $token;
		}
		$request = new \WP_REST_Request( $method, '/rest-health/v1/self-test' );
		if ( 'GET' !== $method ) {
			$request->set_header( 'X-WP-Nonce', 'anything' );
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( $body );
		}
		return (string) wp_json_encode( rest_do_request( $request )->get_data() );
	}
}
