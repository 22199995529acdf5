<?php
/**
 * What the doors lead to.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Control;
use REST_Health\Experiment\Early;
use REST_Health\Key;
use REST_Health\Run;
use REST_Health\Store;
use REST_Health\Token;

/**
 * The actions, for somebody who may do all of them.
 */
final class ControlTest extends TestCase {

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
	}

	protected function tearDown(): void {
		Early::remove();
		Store::forget( '' );
		delete_option( Key::OPTION );
		wp_set_current_user( 0 );
	}

	public function test_a_new_run_comes_with_a_nonce_and_a_token_for_each_probe_of_the_page(): void {
		$told = Control::run();
		self::assertNotFalse( wp_verify_nonce( $told['nonce'], 'wp_rest' ) );
		self::assertNotNull( Run::of_user( $told['run']['id'] ) );
		$ticket = Token::open( get_object_vars( $told['run']['tokens'] )['visitor'] );
		self::assertNotNull( $ticket );
		self::assertSame( array( $told['run']['id'], 'visitor' ), array( $ticket->run()->id(), $ticket->slot() ) );
	}

	public function test_the_traces_of_a_run_are_told_to_its_own_user(): void {
		$run  = Run::begin();
		$body = self::body( array( 'run' => $run->id() ) );
		self::assertSame( '{"traces":{}}', wp_json_encode( Control::perform( 'trace', $body ) ) );
		Token::open( $run->mint( 'visitor' ) );
		$traces = get_object_vars( Control::perform( 'trace', $body )['traces'] );
		self::assertSame( array( 'visitor' ), array_keys( $traces ) );
		self::assertSame( self::promised_facts(), array_keys( $traces['visitor'] ) );

		wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
		$this->expectException( \UnexpectedValueException::class );
		Control::perform( 'trace', $body );
	}

	public function test_traces_of_requests_that_end_in_a_moment_come_with_the_loopback(): void {
		$run = Run::begin();
		$run->open_trace( 'visitor' );
		$looks = 0;
		add_filter(
			'query',
			static function ( string $query ) use ( $run, &$looks ): string {
				// The request ends between the first look and the second.
				if ( preg_match( '{^SELECT .*/visitor}', $query ) && 2 === ++$looks ) {
					$run->keep_trace( 'visitor', array( 'reached' => 'answered' ) );
				}
				return $query;
			}
		);
		self::assertSame( array( 'visitor' ), self::traces_with_loopback( $run, array( 'visitor' ) ) );
		remove_all_filters( 'query' );
	}

	public function test_requests_that_do_not_end_are_waited_for_half_a_second(): void {
		$run = Run::begin();
		$run->open_trace( 'visitor' );
		foreach ( array( array( 0.5, array( 'visitor', 'never-sent', array( 'no name' ) ) ), array( 0.0, array() ) ) as list( $seconds, $awaited ) ) {
			$began = microtime( true );
			self::assertSame( array(), self::traces_with_loopback( $run, $awaited ) );
			self::assertEqualsWithDelta( $seconds, microtime( true ) - $began, 0.3 );
		}
	}

	/**
	 * Asks nothing, and waits for these.
	 *
	 * @param Run   $run     The run.
	 * @param array $awaited Places.
	 * @return list<string> The places whose traces come.
	 */
	private static function traces_with_loopback( Run $run, array $awaited ): array {
		$posted = array(
			'run'     => $run->id(),
			'names'   => array(),
			'awaited' => $awaited,
		);
		return array_keys( get_object_vars( Control::perform( 'loopback', self::body( $posted ) )['traces'] ) );
	}

	public function test_the_free_token_is_made_for_the_run_s_own_user_and_opens_no_trace(): void {
		$run    = Run::begin();
		$body   = self::body( array( 'run' => $run->id() ) );
		$ticket = Token::open( Control::perform( 'dry-run', $body )['token'] );
		self::assertNotNull( $ticket );
		self::assertTrue( $ticket->is_free() );
		self::assertSame( array(), $run->traces() );

		wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
		$this->expectException( \UnexpectedValueException::class );
		Control::perform( 'dry-run', $body );
	}

	public function test_nobody_puts_the_early_witness_in_without_consent(): void {
		foreach ( array( array( 'do' => 'install' ), array( 'do' => 'install', 'consent' => 'true' ), array( 'consent' => true ), array() ) as $posted ) { // phpcs:ignore WordPress.Arrays
			try {
				Control::perform( 'early', self::body( $posted ) );
				self::fail( 'It was put in.' );
			} catch ( \UnexpectedValueException $refused ) {
				self::assertSame( 'possible', Early::state() );
			}
		}
		$installed = Control::perform( 'early', '{"do":"install","consent":true}' );
		self::assertSame( array( true, 'present' ), array( $installed['installed'], Early::state() ) );
		Control::perform( 'early', '{"do":"remove"}' );
		self::assertSame( 'possible', Early::state() );
	}

	public function test_deactivating_takes_the_early_witness_away(): void {
		Control::perform( 'early', '{"do":"install","consent":true}' );
		do_action( 'deactivate_rest-health/plugin.php', false ); // phpcs:ignore WordPress.NamingConventions.ValidHookName -- Core's.
		self::assertSame( 'possible', Early::state() );
	}

	public function test_what_is_no_body_asks_for_nothing(): void {
		foreach ( array( '', 'null', '[]', '"x"', '{"run":["x"]}', '{"run":"' . str_repeat( 'a', 70000 ) . '"}', str_repeat( '[', 100 ) ) as $body ) {
			foreach ( array( 'trace', 'experiment', 'early', 'result', 'dry-run', 'post' ) as $action ) {
				try {
					Control::perform( $action, $body );
					self::fail( "$action took it." );
				} catch ( \UnexpectedValueException $refused ) {
					self::assertNotSame( '', $refused->getMessage() );
				}
			}
		}
	}

	/** The names in the type `Trace`. */
	private static function promised_facts(): array {
		preg_match( '/export interface Trace \{(.*?)\n\}/s', (string) file_get_contents( dirname( __DIR__, 2 ) . '/src/evidence.ts' ), $block );
		preg_match_all( '/readonly (\w+):/', $block[1], $names );
		return $names[1];
	}

	private static function body( array $posted ): string {
		return (string) wp_json_encode( (object) $posted );
	}
}
