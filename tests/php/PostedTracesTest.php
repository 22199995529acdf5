<?php
/**
 * Traces of a posted result.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Key;
use REST_Health\Posted_Result;
use REST_Health\Run;
use REST_Health\Store;
use REST_Health\Token;

require_once __DIR__ . '/class-rules.php';

/**
 * What the panel may say about traces, and what PHP makes of it.
 */
final class PostedTracesTest extends TestCase {

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		// Nothing is found, whatever is posted.
		add_filter( 'rest_health_rules', '__return_empty_array' );
	}

	protected function tearDown(): void {
		remove_filter( 'rest_health_rules', '__return_empty_array' );
		Store::forget( '' );
		delete_option( Key::OPTION );
		wp_set_current_user( 0 );
	}

	public function test_a_signed_request_that_was_not_seen_did_not_reach_us(): void {
		$evidence = self::evidence( array(), Run::begin() );
		self::assertSame( 'nothing', $evidence['pageNonce']['trace']['reached'] );
		self::assertSame( 'nothing', $evidence['loopbackVisitor']['trace']['reached'] );
		foreach ( array( 'staticFile', 'internal' ) as $unsigned ) {
			self::assertArrayNotHasKey( 'trace', $evidence[ $unsigned ] );
		}
	}

	public function test_no_trace_is_believed_that_comes_from_the_page(): void {
		$posted                                    = self::posted( array() );
		$posted['exchanges']['pageNonce']['trace'] = array( 'refused' => array( 'name' => 'FOREIGN' ) );
		$evidence                                  = Posted_Result::evidence( $posted, Run::begin() );
		self::assertStringNotContainsString( 'FOREIGN', (string) wp_json_encode( $evidence ) );
	}

	public function test_a_trace_stands_under_the_name_of_its_exchange_or_where_the_page_says(): void {
		$run = Run::begin();
		foreach ( array( 'pageNonce', 'e1' ) as $slot ) {
			Token::open( $run->mint( $slot ) );
		}
		$evidence = self::evidence( array( 'traces' => array( 'visitor' => 'e1' ) ), $run );
		self::assertNotSame( 'nothing', $evidence['pageNonce']['trace']['reached'] );
		self::assertNotSame( 'nothing', $evidence['visitor']['trace']['reached'] );
		$evidence = self::evidence(
			array(
				'traces' => array(
					'visitor'   => "../run\n",
					'pageNonce' => 7,
				),
			),
			$run
		);
		self::assertNotSame( 'nothing', $evidence['pageNonce']['trace']['reached'] );
		self::assertSame( 'nothing', $evidence['visitor']['trace']['reached'] );
	}

	public function test_of_another_origin_the_page_signs_nothing(): void {
		$browser  = array(
			'restOrigin' => 'host',
			'online'     => true,
		);
		$evidence = self::evidence( array( 'browser' => $browser ), Run::begin() );
		self::assertArrayNotHasKey( 'trace', $evidence['visitor'] );
		self::assertArrayHasKey( 'trace', $evidence['loopbackVisitor'] );
	}

	public function test_without_a_run_nothing_is_known_of_any(): void {
		foreach ( self::evidence( array(), null ) as $exchange ) {
			self::assertArrayNotHasKey( 'trace', (array) $exchange );
		}
	}

	public function test_a_page_that_could_not_fetch_the_traces_may_have_judged_without_them(): void {
		$rule     = Rules::rule( 'unseen', 'critical', array( 'not' => array( 'is' => array( 'visitor.trace.reached', 'nothing' ) ) ) );
		$only     = static fn(): array => array( $rule );
		add_filter( 'rest_health_rules', $only, 20 );
		$evidence = self::evidence( array( 'ids' => array( 'unseen' ) ), Run::begin() );
		remove_filter( 'rest_health_rules', $only, 20 );
		self::assertArrayNotHasKey( 'trace', $evidence['visitor'] );
	}

	public function test_who_was_found_by_leaving_out_is_named_by_php(): void {
		$theme    = get_stylesheet();
		$evidence = self::evidence(
			array(
				'found' => array(
					'visitor'   => array( "theme:$theme" ),
					'pageNonce' => array( 'plugin:FOREIGN/foreign.php', array(), 7 ),
					'vantage'   => array( "theme:$theme" ),
					'FOREIGN'   => array( "theme:$theme" ),
				),
				'proof' => array(
					'about' => 'visitor',
					'how'   => 'isolation',
				),
			),
			Run::begin()
		);
		self::assertSame( array( 'left-out', 'theme', null ), array( $evidence['visitor']['trace']['how'], $evidence['visitor']['trace']['refused']['kind'], $evidence['visitor']['trace']['refusedToo'] ) );
		self::assertNull( $evidence['pageNonce']['trace']['refused'] );
		self::assertSame( 'browser', $evidence['vantage'] );
		self::assertSame(
			array(
				'about' => 'visitor',
				'how'   => 'isolation',
			),
			$evidence['proof']
		);
		self::assertStringNotContainsString( 'FOREIGN', (string) wp_json_encode( $evidence ) );
	}

	public function test_nothing_is_proved_about_nobody_or_in_another_way(): void {
		$theme  = array( 'visitor' => array( 'theme:' . get_stylesheet() ) );
		$proofs = array(
			null,
			'yes',
			array(),
			array( 'about' => 'visitor' ),
			array(
				'about' => 'visitor',
				'how'   => 'magic',
			),
			array(
				'about' => 'pageNonce',
				'how'   => 'isolation',
			),
			array(
				'about' => array( 'visitor' ),
				'how'   => 'isolation',
			),
		);
		foreach ( $proofs as $proof ) {
			$evidence = self::evidence(
				array(
					'found' => $theme,
					'proof' => $proof,
				),
				Run::begin()
			);
			self::assertArrayNotHasKey( 'proof', $evidence );
		}
	}

	private static function evidence( array $more, ?Run $run ): array {
		return Posted_Result::evidence( self::posted( $more ), $run );
	}

	private static function posted( array $more ): array {
		$exchange = array(
			'outcome' => 'answered',
			'status'  => 403,
			'passed'  => false,
		);
		return array_merge(
			array(
				'ids'       => array(),
				'exchanges' => array_fill_keys( array( 'staticFile', 'visitor', 'pageNonce', 'loopbackVisitor', 'internal' ), $exchange ),
			),
			$more
		);
	}
}
