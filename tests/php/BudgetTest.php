<?php
/**
 * The budget.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Budget;

/**
 * How much the server may ask.
 */
final class BudgetTest extends TestCase {

	private const PLAIN     = array( 'target' => 'index' );
	private const CONTROL   = array(
		'target'    => 'index',
		'usesProof' => true,
	);
	private const SENSITIVE = array(
		'target'       => 'post-zero',
		'needsConsent' => true,
	);
	private const REFUSED   = array(
		'outcome' => 'answered',
		'passed'  => false,
	);

	public function test_four_refusals_are_the_end_and_eleven_with_consent_and_one_more_for_the_control(): void {
		foreach ( array( 4 => false, 11 => true ) as $most => $consented ) { // phpcs:ignore WordPress.Arrays
			$budget = Budget::of_server( $consented );
			self::refuse( $budget, $most - 1 );
			self::assertTrue( $budget->allows( self::PLAIN ) );
			self::refuse( $budget, 1 );
			self::assertSame( array( false, true ), array( $budget->allows( self::PLAIN ), $budget->allows( self::CONTROL ) ) );
			self::refuse( $budget, 1 );
			self::assertFalse( $budget->allows( self::CONTROL ) );
			self::assertTrue( $budget->allows( array( 'target' => 'static-file' ) ), 'A control cannot be refused by whoever guards REST.' );
		}
	}

	public function test_beside_the_browser_none_is_kept_for_a_control(): void {
		$budget = Budget::beside_the_browser();
		self::refuse( $budget, 4 );
		self::assertTrue( $budget->allows( self::PLAIN ) );
		self::refuse( $budget, 1 );
		self::assertFalse( $budget->allows( self::PLAIN ) );
	}

	public function test_silence_is_no_refusal(): void {
		$budget = Budget::of_server( false );
		for ( $count = 0; $count < 9; $count++ ) {
			$budget->note( array( 'outcome' => 'timed-out' ) + self::REFUSED );
			$budget->note( null );
		}
		self::assertTrue( $budget->allows( self::PLAIN ) );
	}

	public function test_of_what_may_be_refused_two_are_kept_for_the_control_behind_what_needs_consent(): void {
		$budget = Budget::of_server( true );
		self::refuse( $budget, 9 );
		self::assertTrue( $budget->allows( self::SENSITIVE ) );
		self::refuse( $budget, 1 );
		self::assertSame( array( false, true ), array( $budget->allows( self::SENSITIVE ), $budget->allows( self::PLAIN ) ) );
	}

	public function test_time_is_kept_for_the_control_too(): void {
		$budget = Budget::of_server( true );
		$end    = new \ReflectionProperty( Budget::class, 'end' );
		$end->setAccessible( true );
		$end->setValue( $budget, microtime( true ) + 5 );
		self::assertSame( array( false, true ), array( $budget->allows( self::SENSITIVE ), $budget->allows( self::PLAIN ) ) );
		$end->setValue( $budget, microtime( true ) );
		self::assertFalse( $budget->allows( self::PLAIN ) );
	}

	private static function refuse( Budget $budget, int $times ): void {
		for ( $count = 0; $count < $times; $count++ ) {
			$budget->note( self::REFUSED );
		}
	}
}
