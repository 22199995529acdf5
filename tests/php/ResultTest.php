<?php
/**
 * The stored result.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Result;
use REST_Health\Store;

require_once __DIR__ . '/class-rules.php';

/**
 * What a posted result may leave behind.
 */
final class ResultTest extends TestCase {

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		add_filter( 'rest_health_rules', array( self::class, 'rules' ) );
	}

	protected function tearDown(): void {
		remove_filter( 'rest_health_rules', array( self::class, 'rules' ) );
		wp_set_current_user( 0 );
		delete_option( Result::OPTION );
	}

	/** One rule that holds for a refused index. */
	public static function rules(): array {
		return array( Rules::rule( 'refused', 'critical', array( 'is' => array( 'index.status', 403 ) ) ) );
	}

	public function test_a_result_with_our_own_findings_is_kept(): void {
		$response = self::post( array( 'refused' ), array( 'index' => self::exchange() ) );
		self::assertSame(
			array(
				'restHealth' => 'result',
				'data'       => array( 'saved' => true ),
			),
			$response->get_data()
		);
		$last = Result::last();
		self::assertNotNull( $last );
		self::assertSame( 'admin', $last->user() );
		self::assertSame( 'browser', $last->vantage() );
		self::assertTrue( $last->is_fresh() );
		self::assertSame( array( 'refused' ), array_column( $last->findings(), 'id' ) );
		self::assertArrayNotHasKey( Result::OPTION, wp_load_alloptions( true ) );
	}

	public function test_what_an_answer_began_with_is_not_kept_whoever_asked(): void {
		$exchange = array_merge( self::exchange(), array( 'excerpt' => 'DB_PASSWORD=planted-password' ) );
		Result::keep(
			array(
				'vantage' => 'loopback',
				'server'  => array( 'wordpress' => '6.5' ),
				'index'   => $exchange,
			)
		);
		self::assertStringNotContainsString( 'planted', (string) wp_json_encode( get_option( Result::OPTION ) ) );
		self::assertSame( 403, Result::last()->evidence()['index']['status'] );
	}

	public function test_limits_that_were_found_are_kept_and_what_rules_read(): void {
		$rule   = Rules::rule( 'refused', 'critical', array( 'is' => array( 'limits.piece', 'style' ) ) );
		$rules  = static fn(): array => array( $rule );
		$limits = array( 'piece' => 'style' );
		add_filter( 'rest_health_rules', $rules, 11 );
		self::post( array( 'refused' ), array( 'index' => self::exchange() ), compact( 'limits' ) );
		$last = Result::last();
		remove_filter( 'rest_health_rules', $rules, 11 );
		self::assertSame( array( 'refused' ), array_column( null === $last ? array() : $last->findings(), 'id' ) );
	}

	public function test_old_notes_are_thrown_away_when_a_result_is_kept(): void {
		Store::insert( 'old', array(), -1 );
		Store::insert( 'young', array(), 60 );
		Result::keep( array( 'server' => array() ) );
		self::assertFalse( get_option( '_transient_rest_health_old' ) );
		self::assertSame( array( 'young' ), Store::names( '' ) );
		Store::forget( '' );
	}

	public function test_other_findings_than_ours_are_refused(): void {
		foreach ( array( array(), array( 'healthy' ), array( 'refused', 'refused' ), array( '<b>' ) ) as $ids ) {
			$response = self::post( $ids, array( 'index' => self::exchange() ) );
			self::assertSame( 400, $response->get_status() );
			self::assertSame( 'rest_health_result', $response->get_data()['code'] );
			self::assertFalse( get_option( Result::OPTION ) );
		}
	}

	public function test_no_foreign_text_is_kept(): void {
		$exchange = array_merge(
			self::exchange(),
			array(
				'excerpt'  => 'FOREIGN',
				'code'     => '<script>FOREIGN</script>',
				'software' => 'FOREIGN & more',
				'page'     => 'FOREIGN',
				'unknown'  => 'FOREIGN',
			)
		);
		$posted   = array(
			'index'   => $exchange,
			'FOREIGN' => $exchange,
		);
		self::post( array( 'refused' ), $posted, array( 'title' => 'FOREIGN' ) );
		$kept = get_option( Result::OPTION );
		self::assertIsArray( $kept );
		self::assertStringNotContainsString( 'FOREIGN', (string) wp_json_encode( $kept ) );
		self::assertSame( 403, $kept['evidence']['index']['status'] );
	}

	public function test_the_server_facts_are_ours_whatever_is_posted(): void {
		self::post(
			array( 'refused' ),
			array(
				'index'  => self::exchange(),
				'server' => array( 'php' => '1.0' ),
			),
			array( 'server' => array( 'php' => '1.0' ) )
		);
		self::assertSame( PHP_VERSION, get_option( Result::OPTION )['evidence']['server']['php'] );
	}

	public function test_what_is_too_long_or_no_result_is_refused(): void {
		$long = (string) wp_json_encode(
			array(
				'ids'       => array(),
				'exchanges' => array(
					'x' => str_repeat(
						'x',
						70000
					),
				),
			)
		);
		foreach ( array( '', 'null', '[]', '{}', '{"ids":"refused","exchanges":{}}', '{"ids":[],"exchanges":1}', $long ) as $body ) {
			self::assertSame( 400, self::send( $body )->get_status() );
			self::assertFalse( get_option( Result::OPTION ) );
		}
	}

	public function test_a_spoilt_option_reads_as_no_result(): void {
		foreach ( array(
			'text',
			array(),
			array( 'evidence' => 1 ),
			array(
				'evidence' => array( 'server' => array() ),
				'date'     => 'today',
			),
		) as $spoilt ) {
			update_option( Result::OPTION, $spoilt, false );
			self::assertNull( Result::last() );
		}
	}

	public function test_of_the_browser_only_facts_of_the_right_type_are_kept(): void {
		$facts = array(
			'restOrigin'    => 'www',
			'online'        => true,
			'policyBlocks'  => true,
			'serviceWorker' => false,
			'clock'         => 'behind',
			'clockMinutes'  => 61,
			'page'          => 'kept',
			'pageMinutes'   => 7,
			'user'          => 'other',
		);
		self::assertSame( $facts, self::kept_of_browser( $facts + array( 'FOREIGN' => 'FOREIGN' ) ) );
		$odd     = array(
			'policyBlocks'  => 1,
			'serviceWorker' => null,
			'clock'         => 'FOREIGN',
			'clockMinutes'  => -1,
			'page'          => array(),
			'pageMinutes'   => '7',
		);
		$unknown = array(
			'policyBlocks'  => false,
			'serviceWorker' => false,
			'clock'         => null,
			'clockMinutes'  => null,
			'page'          => null,
			'pageMinutes'   => null,
		);
		self::assertSame( $unknown, array_intersect_key( self::kept_of_browser( $odd + $facts ), $odd ) );
		foreach ( array( 'restOrigin' => 'FOREIGN', 'online' => 'yes' ) as $name => $value ) { // phpcs:ignore WordPress.Arrays
			self::assertNull( self::kept_of_browser( array( $name => $value ) + $facts ) );
		}
		foreach ( array( null, 'text', 7, array() ) as $none ) {
			self::assertNull( self::kept_of_browser( $none ) );
		}
	}

	private static function kept_of_browser( $browser ): ?array {
		self::post( array( 'refused' ), array( 'index' => self::exchange() ), compact( 'browser' ) );
		$kept = get_option( Result::OPTION );
		delete_option( Result::OPTION );
		return $kept['evidence']['browser'] ?? null;
	}

	private static function exchange(): array {
		return array(
			'outcome'      => 'answered',
			'status'       => 403,
			'passed'       => false,
			'body'         => 'json',
			'shape'        => 'error',
			'code'         => 'rest_forbidden',
			'depth'        => 'authentication',
			'redirect'     => 'none',
			'milliseconds' => 12,
			'bytes'        => 60,
		);
	}

	private static function post( array $ids, array $exchanges, array $more = array() ): \WP_REST_Response {
		$browser = array(
			'restOrigin' => 'same',
			'online'     => true,
		);
		return self::send( (string) wp_json_encode( array_merge( compact( 'ids', 'browser', 'exchanges' ), $more ) ) );
	}

	private static function send( string $body ): \WP_REST_Response {
		$request = new \WP_REST_Request( 'POST', '/rest-health/v1/result' );
		$request->set_header( 'X-WP-Nonce', wp_create_nonce( 'wp_rest' ) );
		$request->set_body( $body );
		return rest_do_request( $request );
	}
}
