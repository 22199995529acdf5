<?php
/**
 * Exchanges.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Catalogue;
use REST_Health\Exchange;
use REST_Health\Posted_Exchange;
use REST_Health\Posted_Limits;
use REST_Health\Product;

/**
 * What is kept of an answer, to be shown and to be stored.
 */
final class ExchangeTest extends TestCase {

	public function test_what_the_panel_judged_is_what_is_stored(): void {
		$cases = json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/cases/exchanges.json' ), true );
		foreach ( $cases['cases'] as $case ) {
			$exchange = Exchange::from_answer( $case['answer'], $case['target'], Catalogue::signatures() );
			self::assertSame( array_merge( $exchange, array( 'excerpt' => '' ) ), Posted_Exchange::of( $exchange ), $case['description'] );
		}
	}

	public function test_words_that_no_normaliser_makes_are_not_stored(): void {
		$words = array(
			'code'         => array( '', 'a b', 'é', '<b>', "x\n", str_repeat( 'x', 101 ), 1, array() ),
			'seenMethod'   => array( '', 'GET POST', 'ABCDEFGHIJK' ),
			'software'     => array( '', 'Apache', '1x', 'a:b', str_repeat( 'x', 41 ) ),
			'closedRoutes' => array( '', 'a,b', 'a, ', '<b>', "wp/v2/users\n", 'a b', str_repeat( 'x', 61 ), 'a, b, c, d, e, f', array( 'wp/v2/users' ) ),
			'open'         => array( -1, 1.5, '3', 10 ** 9, true ),
			'hasNonce'     => array( 1, 'yes', '0123456789' ),
			'mayWrite'     => array( 1, 'yes' ),
			'sentBytes'    => array( -1, 1.5, '3', 10 ** 9, true ),
			'seenBytes'    => array( -1, 1.5, '3', 10 ** 9, true ),
			'arrived'      => array( '', 'Same', true, array( 'same' ) ),
			'type'         => array( 'text/html', '' ),
			'why'          => array( 'cURL error 6', '' ),
			'via'          => array( '', 'Nobody', '<b>', array( 'Cloudflare' ) ),
		);
		foreach ( $words as $fact => $values ) {
			foreach ( $values as $value ) {
				$stored = Posted_Exchange::of(
					array(
						'outcome' => 'answered',
						$fact     => $value,
					)
				);
				self::assertNull( $stored[ $fact ] );
			}
		}
	}

	public function test_only_limits_that_can_have_been_found_are_stored(): void {
		$limits = array(
			'passedBytes'  => 131000,
			'refusedBytes' => 131073,
			'piece'        => 'file-name',
		);
		self::assertSame( $limits, Posted_Limits::of( $limits + array( 'text' => '<b>' ) ) );
		$nothing = array_fill_keys( array_keys( $limits ), null );
		$lies    = array(
			'passedBytes'  => array( -1, 1.5, '3', 10 ** 7 + 1, true ),
			'refusedBytes' => array( -1, 1.5, '3', 10 ** 7 + 1, true ),
			'piece'        => array( '', 'Heading', '<b>', 0, true, array( 'heading' ) ),
		);
		foreach ( $lies as $fact => $values ) {
			foreach ( $values as $value ) {
				$others = array_diff_key( $limits, array( $fact => 1 ) );
				self::assertSame( array_merge( $nothing, $others ), Posted_Limits::of( array( $fact => $value ) + $limits ) );
				self::assertNull( Posted_Limits::of( array( $fact => $value ) ) );
			}
		}
		foreach ( array( null, array(), 'x', 7, $nothing ) as $none ) {
			self::assertNull( Posted_Limits::of( $none ) );
		}
	}

	public function test_only_products_of_the_table_are_stored_and_only_as_it_has_them(): void {
		$wall  = Catalogue::signatures()['walls'][0];
		$facts = Product::facts( $wall );
		$store = static fn( array $said ): ?array => Posted_Exchange::of( array( 'outcome' => 'answered' ) + $said );
		self::assertSame( $facts, array_intersect_key( (array) $store( $facts ), $facts ) );
		$lies  = array(
			'product'        => array( 'Nobody', '', null, 1, array() ),
			'productSure'    => array( 1, null ),
			'productKind'    => array( 'network', null ),
			'productDoes'    => array( 'hides', null ),
			'productSetting' => array( '<b>Settings</b>', null ),
		);
		foreach ( $lies as $fact => $values ) {
			foreach ( $values as $value ) {
				$stored = (array) $store( array( $fact => $value ) + $facts );
				self::assertSame( array( null ), array_values( array_unique( array_intersect_key( $stored, $facts ), SORT_REGULAR ) ), "$fact " . wp_json_encode( $value ) );
			}
		}
		self::assertNull( $store( array() )['product'] ?? null );
	}

	public function test_an_excerpt_ends_with_a_whole_character(): void {
		foreach ( array( 'é', '€', '🔒' ) as $character ) {
			foreach ( array( '', 'x', 'xx', 'xxx' ) as $shift ) {
				$excerpt = self::excerpt( $shift . str_repeat( $character, 4096 ) );
				$whole   = intdiv( 4096 - strlen( $shift ), strlen( $character ) );
				self::assertSame( $shift . str_repeat( $character, $whole ), $excerpt );
			}
		}
	}

	public function test_an_excerpt_of_broken_text_does_no_harm(): void {
		self::assertSame( '', self::excerpt( str_repeat( "\x80", 5000 ) ) );
		self::assertSame( 'a?', self::excerpt( "a\xC3" ) );
	}

	private static function excerpt( string $text ): string {
		$answer = array(
			'outcome'        => 'answered',
			'status'         => 200,
			'hiddenRedirect' => false,
			'headers'        => array(),
			'askedUrl'       => 'http://example.org/',
			'finalUrl'       => 'http://example.org/',
			'text'           => $text,
			'bytes'          => strlen( $text ),
			'tooLarge'       => false,
			'cut'            => false,
			'milliseconds'   => 1,
		);
		return Exchange::from_answer( $answer, 'self-test', array() )['excerpt'];
	}
}
