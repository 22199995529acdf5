<?php
/**
 * The Site Health test.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Result;
use REST_Health\Server_Facts;
use REST_Health\Site_Health;

require_once __DIR__ . '/class-rules.php';

/**
 * What Tools → Site Health shows, whatever is broken.
 */
final class SiteHealthTest extends TestCase {

	/**
	 * The rules of the moment.
	 *
	 * @var array
	 */
	private $rules = array();

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		add_filter( 'rest_health_rules', array( $this, 'rules' ) );
	}

	protected function tearDown(): void {
		remove_filter( 'rest_health_rules', array( $this, 'rules' ) );
		delete_option( Result::OPTION );
		wp_set_current_user( 0 );
	}

	/** The rules of the moment. */
	public function rules(): array {
		return $this->rules;
	}

	public function test_it_is_a_direct_test_and_leaves_the_others(): void {
		$tests = apply_filters(
			'site_status_tests',
			array(
				'direct' => array( 'other' => array() ),
				'async'  => array(),
			)
		);
		self::assertSame( array( 'other', 'rest_health' ), array_keys( $tests['direct'] ) );
		self::assertSame( array(), $tests['async'] );
		self::assertSame( 'spoilt', Site_Health::add( 'spoilt' ) );
	}

	public function test_before_any_checkup_it_says_so_and_asks_nobody(): void {
		$asked = 0;
		$count = static function ( $response ) use ( &$asked ) {
			++$asked;
			return $response;
		};
		add_filter( 'pre_http_request', $count );
		$test = Site_Health::test();
		remove_filter( 'pre_http_request', $count );

		self::assertSame( 0, $asked );
		self::assertSame( 'recommended', $test['status'] );
		self::assertStringContainsString( 'tools.php?page=rest-health', $test['actions'] );
	}

	public function test_before_any_checkup_it_shows_what_the_server_knows(): void {
		$this->rules = array(
			Rules::rule( 'unknown', 'undetermined', Rules::always() ),
			Rules::rule( 'known', 'critical', Rules::always() ),
		);
		self::assertSame( 'The title of known', Site_Health::test()['label'] );
	}

	public function test_every_severity_has_its_status_and_colour(): void {
		$expected = array(
			'critical'     => array( 'critical', 'red' ),
			'recommended'  => array( 'recommended', 'blue' ),
			'undetermined' => array( 'recommended', 'blue' ),
			'intended'     => array( 'good', 'blue' ),
			'good'         => array( 'good', 'blue' ),
		);
		self::keep_a_checkup();
		foreach ( $expected as $severity => $shown ) {
			$this->rules = array( Rules::rule( 'it', $severity, Rules::always() ) );
			$test        = Site_Health::test();
			self::assertSame( $shown, array( $test['status'], $test['badge']['color'] ), $severity );
			self::assertSame( 'The title of it', $test['label'] );
			self::assertStringContainsString( 'Do this next:</strong> The fix of it', $test['description'] );
			self::assertStringContainsString( 'by admin', $test['description'] );
		}
	}

	public function test_consequences_are_left_out_and_other_causes_listed(): void {
		self::keep_a_checkup();
		$this->rules = array(
			Rules::rule( 'consequence', 'critical', Rules::always() ),
			Rules::rule( 'first', 'critical', Rules::always(), array( 'consequence' ) ),
			Rules::rule( 'second', 'recommended', Rules::always() ),
		);
		$test        = Site_Health::test();
		self::assertSame( 'The title of first', $test['label'] );
		self::assertStringContainsString( 'The title of second &lt;b&gt;', $test['description'] );
		self::assertStringNotContainsString( 'consequence', $test['description'] );
	}

	public function test_a_name_is_shown_as_it_is_written_and_never_as_markup(): void {
		self::keep_a_checkup();
		$this->rules                            = array( Rules::rule( 'it', 'critical', Rules::always() ) );
		$this->rules[0]['title'][0]['template'] = 'Bits & <b>Pieces</b> closes the REST API';
		$this->rules[0]['fix'][0]['template']   = 'Open Bits & <b>Pieces</b>';
		$test                                   = Site_Health::test();
		self::assertSame( 'Bits & Pieces closes the REST API', $test['label'], 'Core escapes it.' );
		self::assertStringContainsString( 'Open Bits &amp; &lt;b&gt;Pieces&lt;/b&gt;', $test['description'], 'Core does not escape it.' );
	}

	public function test_core_prints_the_parts_as_this_test_trusts(): void {
		$page = (string) file_get_contents( ABSPATH . 'wp-admin/site-health.php' );
		foreach ( array( '>{{ data.label }}<', '>{{ data.badge.label }}<', '{{{ data.description }}}', '{{{ data.actions }}}' ) as $part ) {
			self::assertStringContainsString( $part, $page );
		}
	}

	private static function keep_a_checkup(): void {
		Result::keep(
			array(
				'vantage' => 'browser',
				'server'  => Server_Facts::all(),
			)
		);
	}
}
