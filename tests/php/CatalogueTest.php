<?php
/**
 * What other plugins add to the catalogue.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Catalogue;
use REST_Health\Diagnosis;
use REST_Health\Exchange;
use REST_Health\Posted_Exchange;
use REST_Health\Settings;
use REST_Health\Site_Health;

require_once __DIR__ . '/class-rules.php';

/**
 * One slip in another plugin takes nothing down.
 */
final class CatalogueTest extends TestCase {

	protected function tearDown(): void {
		foreach ( array( 'rules', 'probes', 'signatures' ) as $name ) {
			remove_all_filters( "rest_health_$name" );
		}
		wp_set_current_user( 0 );
	}

	public function test_all_that_the_build_printed_can_be_used(): void {
		foreach ( array( 'rules', 'probes' ) as $name ) {
			$printed = require dirname( __DIR__, 2 ) . "/build/$name.php";
			self::assertSame( $printed, Catalogue::$name(), $name );
		}
		$printed = require dirname( __DIR__, 2 ) . '/build/signatures.php';
		self::assertSame( $printed, Catalogue::signatures() + array( 'plugins' => Catalogue::plugins() ) );
	}

	/**
	 * Rules that went wrong, in one place each.
	 *
	 * @return iterable<string, array{mixed}>
	 */
	public function malformed_rules(): iterable {
		$good  = Rules::rule( 'foreign', 'critical', Rules::always() );
		$slips = array(
			'an unknown operator'         => array( 'when' => array( 'equals' => array( 'index.status', 200 ) ) ),
			'an unknown operator, inside' => array( 'when' => array( 'any' => array( Rules::always(), array( 'more' => 1 ) ) ) ),
			'a condition that is text'    => array( 'when' => 'index.status = 200' ),
			'a condition in a list'       => array( 'when' => array( Rules::always() ) ),
			'two operators'               => array( 'when' => Rules::always() + array( 'any' => array() ) ),
			'parts that are text'         => array( 'when' => array( 'all' => 'index.status' ) ),
			'parts with names'            => array( 'when' => array( 'all' => array( 'first' => Rules::always() ) ) ),
			'a path that is none'         => array( 'when' => array( 'is' => array( array( 'index' ), 200 ) ) ),
			'contains without a part'     => array( 'when' => array( 'contains' => array( 'index.code' ) ) ),
			'needs that are text'         => array( 'needs' => 'index' ),
			'needs that are no names'     => array( 'needs' => array( array() ) ),
			'explains that is text'       => array( 'explains' => 'other' ),
			'a reason without its text'   => array( 'explains' => array( array( 'id' => 'other' ) ) ),
			'a snippet that is text'      => array( 'snippet' => array( 'define();' ) ),
			'a snippet without its code'  => array( 'snippet' => array( array( 'values' => array() ) ) ),
			'a letter that is text'       => array( 'letter' => 'Please' ),
			'a log line with a number'    => array( 'log' => array( 403 ) ),
			'culprits that are text'      => array( 'culprits' => 'index' ),
			'a title that is text'        => array( 'title' => 'Broken' ),
			'no title'                    => array( 'title' => array() ),
			'a template that is a list'   => array( 'fix' => array( array( 'template' => array() ) + $good['fix'][0] ) ),
			'values that are text'        => array( 'remarks' => array( array( 'values' => 'index' ) + $good['fix'][0] ) ),
			'a remark on a bad condition' => array( 'remarks' => array( array( 'when' => array( 'no' => 1 ) ) + $good['fix'][0] ) ),
			'an id that is a list'        => array( 'id' => array() ),
			'an unknown severity'         => array( 'severity' => 'fatal' ),
		);
		foreach ( $slips as $name => $slip ) {
			yield $name => array( $slip + $good );
		}
		yield 'text' => array( 'rule' );
		yield 'null' => array( null );
		yield 'an object' => array( (object) $good );
		yield 'an empty rule' => array( array() );
	}

	/**
	 * The others keep their opinion, on every page.
	 *
	 * @dataProvider malformed_rules
	 * @param mixed $malformed What another plugin added.
	 */
	public function test_a_malformed_rule_has_no_opinion_and_the_others_keep_theirs( $malformed ): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		$good  = Rules::rule( 'good', 'critical', Rules::always() );
		$rules = array( $malformed, $good );
		add_filter( 'rest_health_rules', static fn(): array => $rules );

		self::assertSame( array( $good ), Catalogue::rules() );
		self::assertSame( 'The title of good', Site_Health::test()['label'] );
		self::assertSame( array( 'good' ), array_column( Settings::all()['rules'], 'id' ) );
	}

	public function test_a_rule_that_fails_while_it_judges_has_no_opinion(): void {
		$broken         = Rules::rule( 'broken', 'critical', array( 'equals' => array() ) );
		$speechless     = array( 'title' => 'text' ) + Rules::rule( 'speechless', 'critical', Rules::always() );
		$good           = Rules::rule( 'good', 'critical', Rules::always(), array( 'consequence' ) );
		$consequence    = Rules::rule( 'consequence', 'critical', Rules::always() );
		$fallback       = Rules::rule( 'fallback', 'undetermined', Rules::always() ) + array( 'fallback' => true );
		$findings       = ( new Diagnosis( array( null, $broken, $speechless, $good, $consequence, $fallback ) ) )->findings( array() );
		$only_fallbacks = ( new Diagnosis( array( $broken, $fallback ) ) )->findings( array() );
		self::assertSame( array( 'good', 'consequence' ), array_column( $findings, 'id' ) );
		self::assertSame( array( null, 'good' ), array_column( $findings, 'explainedBy' ) );
		self::assertSame( array( 'fallback' ), array_column( $only_fallbacks, 'id' ) );
	}

	public function test_malformed_probes_are_left_out(): void {
		$probes = Catalogue::probes();
		$slips  = array(
			array( 'name' => array() ),
			array( 'target' => 'mars' ),
			array( 'when' => array( 'no' => 1 ) ),
			array( 'label' => null ),
			array( 'override' => 'PATCH' ),
			array( 'agent' => 'sqlmap' ),
			array( 'body' => '{}' ),
			array( 'body' => array( 'content' => 'x' ) ),
			array( 'body' => array( 'as' => 'xml' ) ),
			array(
				'body' => array(
					'as'      => 'json',
					'content' => array( 'x' ),
				),
			),
			array(
				'body' => array(
					'as'    => 'json',
					'bytes' => '140000',
				),
			),
		);
		add_filter( 'rest_health_probes', static fn( array $entries ): array => self::with_slips( $entries, $slips ) );
		self::assertSame( $probes, Catalogue::probes() );
	}

	public function test_malformed_signatures_are_left_out_one_by_one(): void {
		$marks   = Catalogue::signatures();
		$plugins = Catalogue::plugins();
		$slips   = array(
			'pages'   => array( array( 'page' => 'mars' ), array( 'contains' => 'text' ), array( 'contains' => array() ), array( 'contains' => array( '' ) ), array( 'contains' => array( 1 ) ) ),
			'walls'   => array(
				array( 'product' => '' ),
				array( 'product' => array( 'ACME' ) ),
				array( 'kind' => 'mars' ),
				array( 'does' => null ),
				array( 'sure' => 'certainly' ),
				array( 'status' => 403 ),
				array( 'status' => array( '403' ) ),
				array( 'headers' => 'server' ),
				array( 'headers' => array() ),
				array( 'headers' => array( 'server' ) ),
				array( 'headers' => array( 'Server' => 'acme' ) ),
				array( 'headers' => array( 'server' => 1 ) ),
				array( 'contains' => array() ),
				array( 'contains' => array( '' ) ),
				array( 'code' => array() ),
				array( 'setting' => array( 'Settings' ) ),
				array( 'setting' => str_repeat( 'x', 401 ) ),
				array(
					'headers'  => null,
					'contains' => null,
					'code'     => null,
				),
			),
			'vias'    => array( array( 'via' => null ), array( 'via' => '' ), array( 'headers' => array() ), array( 'headers' => null ) ),
			'plugins' => array( array( 'folder' => '' ), array( 'folder' => null ), array( 'setting' => 1 ), array( 'lets' => 'some' ) ),
		);
		add_filter(
			'rest_health_signatures',
			static function ( array $tables ) use ( $slips ): array {
				foreach ( $slips as $table => $wrong ) {
					$tables[ $table ] = self::with_slips( $tables[ $table ], $wrong );
				}
				return $tables;
			}
		);
		self::assertSame( $marks, Catalogue::signatures() );
		self::assertSame( $plugins, Catalogue::plugins() );
	}

	public function test_a_filter_that_returns_nothing_leaves_nothing_known_and_breaks_nothing(): void {
		foreach ( array( null, array(), 'text', array( 'walls' => 'text' ) ) as $left ) {
			add_filter( 'rest_health_signatures', static fn() => $left );
			self::assertSame( array( array(), array(), array(), array() ), array_merge( array_values( Catalogue::signatures() ), array( Catalogue::plugins() ) ) );
		}
	}

	public function test_signatures_of_another_plugin_are_used(): void {
		$answer = array(
			'outcome'        => 'answered',
			'status'         => 403,
			'hiddenRedirect' => false,
			'headers'        => array(
				'x-acme' => '1',
				'server' => 'acme-wall',
			),
			'askedUrl'       => 'http://example.org/',
			'finalUrl'       => 'http://example.org/',
			'text'           => 'no',
			'bytes'          => 2,
			'tooLarge'       => false,
			'cut'            => false,
			'milliseconds'   => 1,
		);
		$wall   = array(
			'product' => 'ACME Wall',
			'kind'    => 'firewall',
			'does'    => 'blocks',
			'sure'    => 'documented',
			'headers' => array( 'server' => 'acme' ),
			'setting' => 'ACME → Exceptions',
		);
		$via    = array(
			'via'     => 'ACME',
			'headers' => array( 'x-acme' => '' ),
		);
		$plugin = array(
			'folder'  => 'acme/',
			'setting' => 'Settings → ACME',
			'lets'    => 'logged-in',
		);
		add_filter(
			'rest_health_signatures',
			static fn( array $tables ): array => array_merge_recursive(
				array(
					'walls'   => array( 'mine' => $wall ),
					'vias'    => array( 'mine' => $via ),
					'plugins' => array( 'mine' => $plugin ),
				),
				$tables
			)
		);
		$exchange = Exchange::from_answer( $answer, 'self-test', Catalogue::signatures() );
		self::assertSame( array( 'ACME Wall', true, 'ACME → Exceptions', 'ACME' ), array( $exchange['product'], $exchange['productSure'], $exchange['productSetting'], $exchange['via'] ) );
		self::assertSame( $plugin, Catalogue::plugins()[0] );
		// What the panel says of it is taken, because the table knows it.
		self::assertSame( 'ACME Wall', Posted_Exchange::of( $exchange )['product'] ?? null );
	}

	/**
	 * The entries, and the first of them with one slip each.
	 *
	 * @param list<array<string, mixed>> $entries Good ones.
	 * @param list<array<string, mixed>> $slips   What is wrong.
	 * @return list<mixed>
	 */
	private static function with_slips( array $entries, array $slips ): array {
		return array_merge( $entries, array( 'text', null ), array_map( static fn( array $slip ): array => $slip + $entries[0], $slips ) );
	}

	public function test_the_trace_of_what_nobody_saw_is_the_same_in_both_languages(): void {
		self::assertSame( Catalogue::in_page()['unseen'], \REST_Health\Witness\Trace_Facts::nothing() );
	}
}
