<?php
/**
 * Exceptions from what refuses requests.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Catalogue;
use REST_Health\Exception_Entry;

/**
 * Tests what is taken for an exception.
 */
final class ExceptionEntryTest extends TestCase {

	/** One that fits. */
	private const GOOD = array(
		'id'       => 'acme-content',
		'property' => 'content',
		'product'  => 'ACME Wall',
		'steps'    => array(
			array(
				'template' => 'Open the gate.',
				'values'   => array(),
			),
		),
		'code'     => null,
		'sure'     => 'documented',
		'source'   => 'acme.example',
		'when'     => array( 'contains' => array( 'post.product', 'ACME' ) ),
	);

	/** What the build printed can be used, all of it. */
	public function test_every_printed_exception_can_be_used(): void {
		$printed = require dirname( __DIR__, 2 ) . '/build/exceptions.php';
		$this->assertNotEmpty( $printed );
		$this->assertSame( $printed, Catalogue::exceptions() );
	}

	/** Another plugin's is taken, with code or without. */
	public function test_one_of_another_plugin_is_taken(): void {
		$this->assertTrue( Exception_Entry::is_exception( self::GOOD ) );
		$this->assertTrue( Exception_Entry::is_exception( array( 'code' => 'allow all;' ) + self::GOOD ) );
	}

	/**
	 * Forms that would end in an error when they are shown.
	 *
	 * @return array<string, array{mixed}>
	 */
	public static function misshapen(): array {
		return array(
			'no array'                         => array( 'acme' ),
			'a property that nobody knows'     => array( array( 'property' => 'weather' ) + self::GOOD ),
			'no product'                       => array( array( 'product' => '' ) + self::GOOD ),
			'no steps'                         => array( array( 'steps' => array() ) + self::GOOD ),
			'steps of another form'            => array( array( 'steps' => array( 'Open the gate.' ) ) + self::GOOD ),
			'code that is no text'             => array( array( 'code' => array( 'a' ) ) + self::GOOD ),
			'a condition that nobody can read' => array( array( 'when' => array( 'matches' => array( 'post.product', '~x~' ) ) ) + self::GOOD ),
			'no words about how sure it is'    => array( array_diff_key( self::GOOD, array( 'sure' => 1 ) ) ),
			'steps that are missing'           => array( array_diff_key( self::GOOD, array( 'steps' => 1 ) ) ),
		);
	}

	/**
	 * They are left out.
	 *
	 * @dataProvider misshapen
	 * @param mixed $entry Anything.
	 */
	public function test_one_of_another_form_is_left_out( $entry ): void {
		$this->assertFalse( Exception_Entry::is_exception( $entry ) );
	}
}
