<?php
/**
 * Marks of known software.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Catalogue;
use REST_Health\Exchange;
use REST_Health\Product;

/**
 * PHP knows walls by the same answers as the browser does (tests/js/signatures.test.ts).
 */
final class SignaturesTest extends TestCase {

	/**
	 * Documented answers, and near misses.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public function walls(): iterable {
		foreach ( self::cases()['walls'] as $case ) {
			yield $case['wall'] . ': ' . $case['description'] => array( $case );
		}
	}

	/**
	 * A wall is known by its answer, and by no other.
	 *
	 * @dataProvider walls
	 * @param array<string, mixed> $wanted A case.
	 */
	public function test_a_wall_is_known_by_its_answer( array $wanted ): void {
		$marks = Catalogue::signatures();
		$wall  = array_column( $marks['walls'], null, 'id' )[ $wanted['wall'] ];
		$alone = self::ask( $wanted['answer'], array( 'walls' => array( $wall ) ) + $marks );
		$among = self::ask( $wanted['answer'], $marks );
		if ( $wanted['fits'] ) {
			self::assertSame( Product::facts( $wall ), array_intersect_key( $alone, Product::facts( $wall ) ) );
			self::assertSame( Product::facts( $wall ), array_intersect_key( $among, Product::facts( $wall ) ) );
		} else {
			self::assertNull( $alone['product'] );
			self::assertSame( $wanted['product'], $among['product'] );
		}
	}

	/**
	 * Headers of edges and hosts.
	 *
	 * @return iterable<array{array<string, mixed>}>
	 */
	public function vias(): iterable {
		foreach ( self::cases()['vias'] as $case ) {
			yield array( $case );
		}
	}

	/**
	 * What an answer came through is told, and nobody is accused for it.
	 *
	 * @dataProvider vias
	 * @param array<string, mixed> $wanted A case.
	 */
	public function test_what_an_answer_came_through( array $wanted ): void {
		$exchange = self::ask(
			array(
				'status'  => 403,
				'headers' => $wanted['headers'],
				'text'    => '',
			),
			Catalogue::signatures()
		);
		self::assertSame( array( $wanted['via'], null ), array( $exchange['via'], $exchange['product'] ) );
	}

	/**
	 * The facts of an answer.
	 *
	 * @param array<string, mixed>                      $answer Status, headers and text.
	 * @param array<string, list<array<string, mixed>>> $marks  What is known.
	 * @return array<string, mixed>
	 */
	private static function ask( array $answer, array $marks ): array {
		$whole = array(
			'outcome'        => 'answered',
			'hiddenRedirect' => false,
			'askedUrl'       => 'https://site.test/wp-json/rest-health/v1/self-test',
			'finalUrl'       => 'https://site.test/wp-json/rest-health/v1/self-test',
			'bytes'          => strlen( $answer['text'] ),
			'tooLarge'       => false,
			'cut'            => false,
			'milliseconds'   => 12,
		);
		return Exchange::from_answer( $answer + $whole, 'self-test', $marks );
	}

	/**
	 * The cases that jest reads too.
	 *
	 * @return array<string, list<array<string, mixed>>>
	 */
	private static function cases(): array {
		return json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/cases/signatures.json' ), true );
	}
}
