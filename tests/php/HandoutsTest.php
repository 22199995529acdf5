<?php
/**
 * What a finding gives along.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Addresses;
use REST_Health\Exceptions;
use REST_Health\Handouts;
use REST_Health\Letter;
use REST_Health\Line_Difference;

/**
 * Holds PHP's text for the host and its comparison of lines to the cases that jest reads too (tests/js/panel/letter.test.ts).
 */
final class HandoutsTest extends TestCase {

	/**
	 * Findings, and the text for the host.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public function letters(): iterable {
		return self::cases( 'letters.json' );
	}

	/**
	 * The text for the host is the same in both languages.
	 *
	 * @dataProvider letters
	 * @param array<string, mixed> $wanted A case.
	 */
	public function test_the_text_for_the_host_is_the_same( array $wanted ): void {
		$letter = Letter::of( $wanted['finding'], $wanted['evidence'], $wanted['date'] );
		self::assertSame( null === $wanted['letter'] ? null : self::filled( $wanted['letter'] ), $letter );
	}

	/**
	 * Texts, line by line.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public function differences(): iterable {
		return self::cases( 'line-differences.json' );
	}

	/**
	 * The difference is the same in both languages.
	 *
	 * @dataProvider differences
	 * @param array<string, mixed> $wanted A case.
	 */
	public function test_the_difference_is_the_same( array $wanted ): void {
		self::assertSame( $wanted['lines'], Line_Difference::of( $wanted['found'], $wanted['wanted'] ) );
	}

	public function test_an_address_is_shown_without_a_login_and_with_a_placeholder_for_a_nonce_in_it(): void {
		self::assertSame(
			'https://example.org/wp-json/?_wpnonce=$NONCE&_fields=name#a@b',
			Addresses::without_keys( 'https://mara:hunter2@example.org/wp-json/?_wpnonce=a1b2c3d4e5&_fields=name#a@b' )
		);
	}

	public function test_what_is_printed_is_escaped(): void {
		$finding = array(
			'id'      => 'a-cause',
			'snippet' => "add_filter( 'a', fn() => '<b>' );",
			'letter'  => 'Please <i>let</i> it pass.',
			'log'     => 'Look into debug_log for <u>.',
			'culprit' => null,
			'shownBy' => array(),
		);
		ob_start();
		Handouts::render( $finding, array(), null );
		$html = (string) ob_get_clean() . Handouts::plain( $finding, array(), null );
		self::assertStringContainsString( '&lt;b&gt;', $html );
		self::assertDoesNotMatchRegularExpression( '/<[biu]>/', $html );
		self::assertStringContainsString( '<code>debug_log</code>', $html );
	}

	public function test_the_exceptions_of_what_was_seen_are_printed_and_no_others(): void {
		$one = static fn( string $id, string $software, string $property ): array => array(
			'id'       => $id,
			'property' => $property,
			'product'  => "Product $id <b>",
			'steps'    => array(
				array(
					'template' => 'Let %1$s pass.',
					'values'   => array( 'index.software' ),
				),
			),
			'code'     => 'SecRule "<i>"',
			'sure'     => 'unsure',
			'source'   => 'a forum',
			'when'     => array( 'is' => array( 'index.software', $software ) ),
		);
		$all = array( $one( 'seen', 'apache', 'content' ), $one( 'other', 'nginx', 'content' ), $one( 'size', 'apache', 'size' ) );
		$add = static fn(): array => $all;
		add_filter( 'rest_health_exceptions', $add );
		ob_start();
		Exceptions::render( array( 'property' => 'content' ), array( 'index' => array( 'software' => 'apache' ) ) );
		Exceptions::render( array( 'property' => null ), array( 'index' => array( 'software' => 'apache' ) ) );
		$html = (string) ob_get_clean();
		remove_filter( 'rest_health_exceptions', $add );
		self::assertSame( 1, substr_count( $html, 'data-rest-health-exception="seen"' ) );
		self::assertSame( 1, substr_count( $html, '<summary>' ) );
		self::assertStringContainsString( '<li>Let apache pass.</li>', $html );
		self::assertStringContainsString( 'Not sure, try it with care: a forum', $html );
		self::assertDoesNotMatchRegularExpression( '/<[bi]>/', $html );
	}

	/**
	 * The cases of a file.
	 *
	 * @param string $name Its name.
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	private static function cases( string $name ): iterable {
		foreach ( json_decode( (string) file_get_contents( dirname( __DIR__ ) . "/cases/$name" ), true, 512, JSON_THROW_ON_ERROR ) as $case ) {
			yield $case['description'] => array( $case );
		}
	}

	/**
	 * The case's names of addresses as this site has them.
	 *
	 * @param list<string> $lines Lines.
	 */
	private static function filled( array $lines ): string {
		$urls = Addresses::all();
		$text = str_replace( '{and}', false === strpos( $urls['selfTest'], '?' ) ? '?' : '&', implode( "\n", $lines ) );
		foreach ( array_filter( $urls, 'is_string' ) as $name => $url ) {
			$text = str_replace( "{{$name}}", $url, $text );
		}
		return $text;
	}
}
