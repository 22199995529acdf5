<?php
/**
 * Runs.
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
 * What holds the probes of a checkup together.
 */
final class RunTest extends TestCase {

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
	}

	protected function tearDown(): void {
		unset( $_COOKIE[ LOGGED_IN_COOKIE ] );
		Store::forget( '' );
		delete_option( Key::OPTION );
		wp_set_current_user( 0 );
	}

	public function test_a_run_remembers_by_what_it_was_judged(): void {
		$server = array( 'htaccess' => 'missing' );
		self::assertSame( $server, Run::of_user( Run::begin( $server )->id() )->server() );
		self::assertNull( Run::begin()->server() );
	}

	public function test_a_run_belongs_to_its_user_and_session(): void {
		$id = Run::begin()->id();
		self::assertNotNull( Run::of_user( $id ) );

		$_COOKIE[ LOGGED_IN_COOKIE ] = 'admin|' . ( time() + 60 ) . '|another-session|hash';
		self::assertNull( Run::of_user( $id ) );
		unset( $_COOKIE[ LOGGED_IN_COOKIE ] );

		wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
		self::assertNull( Run::of_user( $id ) );
		self::assertNotNull( Run::find( $id ), 'Its probes may be asked by anybody: a visitor is one of them.' );
	}

	public function test_no_session_and_no_user_name_is_kept(): void {
		$_COOKIE[ LOGGED_IN_COOKIE ] = 'admin|' . ( time() + 60 ) . '|the-session|hash';
		$run                         = Run::begin();
		self::assertStringNotContainsString( 'the-session', (string) wp_json_encode( Store::read( "run/{$run->id()}" ) ) );
	}

	public function test_what_is_no_id_finds_no_run(): void {
		foreach ( array( '', 'x', '%', str_repeat( 'a', 32 ), strtoupper( Run::begin()->id() ) ) as $id ) {
			self::assertNull( Run::find( $id ) );
			self::assertNull( Run::of_user( $id ) );
		}
	}

	public function test_traces_are_told_apart_and_kept_only_while_the_run_stands(): void {
		$run = Run::begin();
		self::assertNull( $run->trace( 'visitor' ) );
		foreach ( array( 'visitor', 'visitorAgain' ) as $slot ) {
			$ticket = Token::open( $run->mint( $slot ) );
			self::assertNotNull( $ticket );
			self::assertSame( array(), $run->trace( $slot ), 'Begun, and not ended.' );
			$ticket->run()->keep_trace( $slot, array( 'seen' => $slot ) );
		}
		self::assertSame( array( 'seen' => 'visitor' ), $run->trace( 'visitor' ) );
		self::assertSame(
			array(
				'visitor'      => array( 'seen' => 'visitor' ),
				'visitorAgain' => array( 'seen' => 'visitorAgain' ),
			),
			$run->traces()
		);
		self::assertSame( array(), Run::begin()->traces() );

		$run->forget();
		$run->keep_trace( 'visitor', array( 'seen' => 'too late' ) );
		self::assertNull( $run->trace( 'visitor' ) );
	}

	public function test_experiments_have_places_of_their_own(): void {
		$run   = Run::begin();
		$slots = array( $run->next_slot(), $run->next_slot() );
		self::assertSame( array( 'e1', 'e2' ), $slots );
		$ticket = Token::open( $run->mint( 'e1', array( 'leaveOut' => array( 'plugin:a/a.php' ) ) ) );
		self::assertNotNull( $ticket );
		self::assertSame( array( 'leaveOut' => array( 'plugin:a/a.php' ) ), $ticket->experiment() );
		self::assertSame( 'e3', $run->next_slot() );
	}

	public function test_requests_have_ended_when_the_trace_of_each_is_written(): void {
		$run = Run::begin();
		self::assertSame( 0, $run->unended( array() ) );
		self::assertSame( 1, $run->unended( array( 'visitor' ) ) );
		$run->open_trace( 'visitor' );
		$run->open_trace( 'cookie' );
		$run->keep_trace( 'visitor', array( 'reached' => 'answered' ) );
		self::assertSame( 0, $run->unended( array( 'visitor' ) ) );
		self::assertSame( 1, $run->unended( array( 'visitor', 'cookie' ) ), 'It has only begun.' );
	}

	public function test_nothing_is_left_of_a_run_that_was_forgotten(): void {
		$kept = Run::begin();
		$run  = Run::begin();
		$run->mint( $run->next_slot(), array( 'about' => 'visitor' ) );
		Token::open( $run->mint( 'visitor' ) );
		$run->forget();
		self::assertSame( array( "run/{$kept->id()}" ), Store::names( '' ) );
	}

	public function test_a_new_run_sweeps_what_others_left(): void {
		Store::insert( 'trace/left/visitor', array(), -1 );
		Run::begin();
		global $wpdb;
		self::assertNull( $wpdb->get_var( "SELECT option_id FROM {$wpdb->options} WHERE option_name LIKE '%trace/left%'" ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	}
}
