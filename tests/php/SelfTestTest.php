<?php
/**
 * The self-test route.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Token;

/**
 * What the route tells, and to whom.
 */
final class SelfTestTest extends TestCase {

	protected function tearDown(): void {
		wp_set_current_user( 0 );
		delete_option( Token::OPTION );
	}

	public function test_without_a_key_a_token_is_ignored(): void {
		self::assertSame( self::ask( null ), self::ask( self::token( time() + 30, '' ) ) );
		self::assertFalse( get_option( Token::OPTION ), 'Nobody can make us write by asking.' );
	}

	public function test_forged_and_expired_tokens_change_nothing(): void {
		$token  = Token::mint();
		$forged = array(
			'another signature' => strrev( $token ),
			'another time'      => '1' . $token,
			'an old one'        => self::token( time() - 1, get_option( Token::OPTION ) ),
			'another key'       => self::token( time() + 30, 'guessed' ),
			'nothing'           => '',
			'a line break'      => "$token\n",
		);
		foreach ( $forged as $what => $header ) {
			self::assertSame( '{"answered":true}', self::ask( $header ), $what );
		}
	}

	public function test_a_signed_request_is_told_about_itself_only(): void {
		$user = get_user_by( 'login', 'admin' );
		wp_set_current_user( $user->ID );
		$told = json_decode( self::ask( Token::mint(), 'PUT', '{"a":1}' ), true );
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

	public function test_no_cache_may_keep_the_answer(): void {
		$headers = rest_do_request( '/rest-health/v1/self-test' )->get_headers();
		self::assertStringContainsString( 'no-store', $headers['Cache-Control'] );
	}

	public function test_the_key_is_not_loaded_with_every_request(): void {
		Token::mint();
		self::assertArrayNotHasKey( Token::OPTION, wp_load_alloptions( true ) );
	}

	private static function ask( ?string $token, string $method = 'GET', string $body = '' ): string {
		$request = new \WP_REST_Request( $method, '/rest-health/v1/self-test' );
		if ( null !== $token ) {
			$request->set_header( 'X-REST-Health-Probe', $token );
		}
		if ( 'GET' !== $method ) {
			$request->set_header( 'X-WP-Nonce', 'anything' );
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( $body );
		}
		return (string) wp_json_encode( rest_do_request( $request )->get_data() );
	}

	private static function token( int $expiry, string $key ): string {
		$signed = $expiry . '.' . str_repeat( 'a', 32 );
		return $signed . '.' . hash_hmac( 'sha256', $signed, $key );
	}
}
