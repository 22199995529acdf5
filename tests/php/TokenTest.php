<?php
/**
 * Tokens.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Key;
use REST_Health\Run;
use REST_Health\Store;
use REST_Health\Token;

/**
 * Which tokens open a request, and how often.
 */
final class TokenTest extends TestCase {

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
	}

	protected function tearDown(): void {
		Store::forget( '' );
		delete_option( Key::OPTION );
		wp_set_current_user( 0 );
	}

	public function test_a_token_opens_one_request_and_is_burned(): void {
		$run    = Run::begin();
		$token  = $run->mint( 'pageNonce' );
		$ticket = Token::open( $token );
		self::assertNotNull( $ticket );
		self::assertSame( array( $run->id(), 'pageNonce', null ), array( $ticket->run()->id(), $ticket->slot(), $ticket->experiment() ) );
		self::assertNull( Token::open( $token ), 'Replayed.' );
		self::assertNull( Token::open( $run->mint( 'pageNonce' ) ), 'Another one for the same place.' );
		self::assertNotNull( Token::open( $run->mint( 'visitor' ) ) );
	}

	public function test_forged_tokens_open_nothing_and_burn_nothing(): void {
		$run                                    = Run::begin();
		$other                                  = Run::begin();
		$token                                  = $run->mint( 'pageNonce' );
		list( $expiry, $id, $slot, $signature ) = explode( '.', $token );
		$forged                                 = array(
			'nothing'             => '',
			'a line break'        => "$token\n",
			'another signature'   => "$expiry.$id.$slot." . strrev( $signature ),
			'in capitals'         => "$expiry.$id.$slot." . strtoupper( $signature ),
			'a later time'        => ( (int) $expiry + 1 ) . ".$id.$slot.$signature",
			'another place'       => "$expiry.$id.visitor.$signature",
			'another run'         => "$expiry.{$other->id()}.$slot.$signature",
			'a guessed key'       => self::signed( "$expiry.$id.$slot", 'guessed' ),
			'no key'              => self::signed( "$expiry.$id.$slot", '' ),
			'one part too few'    => "$expiry.$id.$signature",
			'one part too many'   => "$token.x",
			'a place with a dot'  => self::signed( "$expiry.$id.a.b", (string) Key::current() ),
			'a place like a path' => self::signed( "$expiry.$id.../run", (string) Key::current() ),
			'a very long place'   => self::signed( "$expiry.$id." . str_repeat( 'a', 33 ), (string) Key::current() ),
			'very long'           => str_repeat( $token, 1000 ),
		);
		foreach ( $forged as $what => $one ) {
			self::assertNull( Token::open( $one ), $what );
		}
		self::assertSame( array(), $run->traces() + $other->traces() );
		self::assertNotNull( Token::open( $token ) );
	}

	public function test_a_token_is_over_after_its_minute(): void {
		$run = Run::begin();
		$key = Key::make();
		self::assertNull( Token::open( self::signed( ( time() - 1 ) . ".{$run->id()}.visitor", $key ) ) );
		self::assertNotNull( Token::open( self::signed( time() . ".{$run->id()}.visitor", $key ) ) );
	}

	public function test_a_run_that_is_unknown_or_forgotten_opens_nothing(): void {
		$unknown = Token::mint( str_repeat( 'a', 32 ), 'visitor' );
		self::assertNull( Token::open( $unknown ) );

		$run   = Run::begin();
		$token = $run->mint( 'visitor' );
		$run->forget();
		self::assertNull( Token::open( $token ) );
		self::assertSame( array(), Store::names( '' ) );
	}

	public function test_without_a_key_nobody_can_make_us_write(): void {
		$token = self::signed( ( time() + 30 ) . '.' . str_repeat( 'a', 32 ) . '.visitor', '' );
		self::assertNull( Token::open( $token ) );
		self::assertNull( Key::current() );
	}

	public function test_a_bad_token_costs_no_query_unless_it_has_the_form_and_the_time(): void {
		global $wpdb;
		$before = $wpdb->num_queries;
		Token::open( 'x' );
		Token::open( self::signed( ( time() - 1 ) . '.' . str_repeat( 'a', 32 ) . '.visitor', 'guessed' ) );
		self::assertSame( $before, $wpdb->num_queries );
	}

	public function test_the_key_is_random_kept_and_not_loaded_with_every_request(): void {
		$key = Key::make();
		self::assertMatchesRegularExpression( '/^[0-9a-f]{64}$/', $key );
		self::assertSame( $key, Key::make() );
		self::assertArrayNotHasKey( Key::OPTION, wp_load_alloptions( true ) );
		delete_option( Key::OPTION );
		self::assertNotSame( $key, Key::make() );
	}

	private static function signed( string $text, string $key ): string {
		return "$text." . hash_hmac( 'sha256', $text, $key );
	}
}
