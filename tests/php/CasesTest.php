<?php
/**
 * The cases that jest reads too.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Condition;
use REST_Health\Diagnosis;
use REST_Health\Exchange;
use REST_Health\Sent_Body;

/**
 * Holds the PHP evaluator and normaliser to tests/cases/*.json.
 */
final class CasesTest extends TestCase {

	/**
	 * Every condition of the language.
	 *
	 * @return iterable<string, array{array<string, mixed>, array<string, mixed>, bool}>
	 */
	public function conditions(): iterable {
		$file = self::read( 'conditions.json' );
		foreach ( $file['cases'] as $case ) {
			yield $case['description'] => array( $case['when'], $file['evidence'], $case['holds'] );
		}
	}

	/**
	 * A condition holds in PHP where it holds in TypeScript.
	 *
	 * @dataProvider conditions
	 * @param array<string, mixed> $when     The condition.
	 * @param array<string, mixed> $evidence The evidence.
	 * @param bool                 $holds    Whether it holds.
	 */
	public function test_a_condition_holds_as_in_typescript( array $when, array $evidence, bool $holds ): void {
		$this->assertSame( $holds, Condition::holds( $when, $evidence ) );
	}

	/**
	 * Answers and their facts.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public function exchanges(): iterable {
		foreach ( self::read( 'exchanges.json' )['cases'] as $case ) {
			yield $case['description'] => array( $case );
		}
	}

	/**
	 * An answer gives the same facts in both languages.
	 *
	 * @dataProvider exchanges
	 * @param array<string, mixed> $wanted A case.
	 */
	public function test_an_answer_gives_the_same_facts( array $wanted ): void {
		$signatures = require dirname( __DIR__, 2 ) . '/build/signatures.php';
		$exchange   = Exchange::from_answer( $wanted['answer'], $wanted['target'], $signatures );
		$this->assertSame( $wanted['exchange'], array_replace( $wanted['exchange'], array_intersect_key( $exchange, $wanted['exchange'] ) ) );
	}

	/**
	 * What is to be saved, and what is sent for it.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public function bodies(): iterable {
		foreach ( self::read( 'bodies.json' ) as $case ) {
			yield $case['description'] => array( $case );
		}
	}

	/**
	 * The server sends what the browser sends.
	 *
	 * @dataProvider bodies
	 * @param array<string, mixed> $wanted A case.
	 */
	public function test_a_body_is_byte_for_byte_what_the_browser_sends( array $wanted ): void {
		$probe = array( 'method' => 'POST' ) + array_filter( $wanted );
		$sent  = Sent_Body::of( $probe ) + Sent_Body::sum( $probe );
		foreach ( array_diff_key( $wanted, array_flip( array( 'description', 'target', 'body' ) ) ) as $name => $value ) {
			$this->assertSame( $value, $sent[ $name ] );
		}
	}

	/**
	 * Rules, and which of their findings explains which.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public function causation(): iterable {
		foreach ( self::read( 'causation.json' ) as $case ) {
			yield $case['description'] => array( $case );
		}
	}

	/**
	 * Several rules give the same findings in both languages.
	 *
	 * @dataProvider causation
	 * @param array<string, mixed> $wanted A case.
	 */
	public function test_several_rules_give_the_same_findings( array $wanted ): void {
		$findings = ( new Diagnosis( $wanted['rules'] ) )->findings( $wanted['evidence'] );
		$this->assertCount( count( $wanted['findings'] ), $findings );
		foreach ( $wanted['findings'] as $place => $facts ) {
			$this->assertSame( $facts, array_replace( $facts, array_intersect_key( $findings[ $place ], $facts ) ) );
		}
	}

	/**
	 * Evidence and findings, one file a rule.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public function findings(): iterable {
		foreach ( (array) glob( dirname( __DIR__ ) . '/cases/rules/*.json' ) as $path ) {
			foreach ( self::read( 'rules/' . basename( (string) $path ) ) as $case ) {
				yield basename( (string) $path, '.json' ) . ': ' . $case['description'] => array( $case );
			}
		}
	}

	/**
	 * Evidence gives the same findings in both languages, word for word.
	 *
	 * @dataProvider findings
	 * @param array<string, mixed> $wanted A case.
	 */
	public function test_evidence_gives_the_same_findings_word_for_word( array $wanted ): void {
		static $rules = null;
		// Hundreds of cases: PHP would compile the file for each of them.
		$rules = $rules ?? require dirname( __DIR__, 2 ) . '/build/rules.php';
		$found = ( new Diagnosis( $rules ) )->findings( $wanted['evidence'] );
		$this->assertSame( array_map( array( self::class, 'told' ), $wanted['findings'] ), array_map( array( self::class, 'told' ), $found ) );
	}

	/**
	 * A finding without those of its rare parts that are null: the cases leave them out, as tests/cases/files.ts does.
	 *
	 * @param array<string, mixed> $finding The finding.
	 * @return array<string, mixed>
	 */
	private static function told( array $finding ): array {
		foreach ( array( 'snippet', 'letter', 'log', 'because' ) as $rare ) {
			if ( null === ( $finding[ $rare ] ?? null ) ) {
				unset( $finding[ $rare ] );
			}
		}
		return $finding;
	}

	/**
	 * Reads a file of cases.
	 *
	 * @param string $name Its path below tests/cases.
	 * @return array<int|string, mixed>
	 */
	private static function read( string $name ): array {
		return json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/cases/' . $name ), true, 512, JSON_THROW_ON_ERROR );
	}
}
