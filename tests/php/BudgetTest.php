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

	private const PLAIN     = array(
		'group'  => 'reading',
		'target' => 'index',
	);
	private const SAVING    = array( 'group' => 'saving' ) + self::PLAIN;
	private const SENSITIVE = array(
		'group'        => 'saving',
		'target'       => 'post-zero',
		'needsConsent' => true,
	);
	private const REFUSED   = array(
		'outcome' => 'answered',
		'passed'  => false,
	);

	public function test_five_refusals_are_the_end_and_twelve_with_consent(): void {
		foreach ( array( 5 => false, 12 => true ) as $most => $consented ) { // phpcs:ignore WordPress.Arrays
			$budget = Budget::of_server( $consented );
			self::refuse( $budget, $most - 1 );
			self::assertTrue( $budget->allows( self::PLAIN ) );
			self::refuse( $budget, 1 );
			self::assertFalse( $budget->allows( self::PLAIN ) );
			self::assertTrue( $budget->allows( array( 'target' => 'static-file' ) + self::PLAIN ), 'A control cannot be refused by whoever guards REST.' );
		}
	}

	public function test_saving_leaves_one_for_the_control_behind_it(): void {
		$budget = Budget::of_server( false );
		self::refuse( $budget, 3 );
		self::assertTrue( $budget->allows( self::SAVING ) );
		self::refuse( $budget, 1 );
		self::assertSame( array( false, true ), array( $budget->allows( self::SAVING ), $budget->allows( self::PLAIN ) ) );
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
