<?php
/**
 * The page.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Key;
use REST_Health\Page;
use REST_Health\Result;
use REST_Health\Run;
use REST_Health\Server_Facts;
use REST_Health\Settings;
use REST_Health\Store;
use REST_Health\Token;

require_once __DIR__ . '/class-rules.php';

/**
 * What stands on the page before any script runs, and what the script is told.
 */
final class PageTest extends TestCase {

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		add_filter( 'rest_health_rules', array( self::class, 'rules' ) );
	}

	protected function tearDown(): void {
		remove_filter( 'rest_health_rules', array( self::class, 'rules' ) );
		delete_option( Result::OPTION );
		Store::forget( '' );
		delete_option( Key::OPTION );
		wp_set_current_user( 0 );
	}

	/** A cause with markup in its texts, its consequence, and a rule that another plugin left half done. */
	public static function rules(): array {
		return array(
			Rules::rule( 'cause', 'critical', Rules::always(), array( 'consequence' ) ),
			Rules::rule( 'consequence', 'critical', Rules::always() ),
			array( 'id' => 'half-done' ),
		);
	}

	public function test_every_cause_is_a_card_and_its_texts_are_escaped(): void {
		$page = self::page();
		self::assertStringContainsString( 'data-rest-health-verdict="cause"', $page );
		self::assertStringNotContainsString( 'data-rest-health-verdict="consequence"', $page );
		self::assertStringContainsString( 'The title of cause &lt;b&gt;', $page );
		self::assertStringNotContainsString( '<b>', $page );
	}

	public function test_the_state_is_done_only_while_the_last_checkup_stands(): void {
		self::assertStringContainsString( 'data-rest-health-state="stopped"', self::page() );
		self::keep_a_checkup();
		self::assertStringContainsString( 'data-rest-health-state="done"', self::page() );
		self::assertStringContainsString( 'by admin, asked by the server alone', self::page() );
	}

	public function test_run_again_works_without_javascript(): void {
		$page = self::page();
		self::assertMatchesRegularExpression( '#<form method="post" id="rest-health-form" action="http://example.org/wp-admin/tools.php\?page=rest-health">#', $page );
		self::assertStringContainsString( 'name="_wpnonce"', $page );
	}

	public function test_what_needs_consent_is_offered_with_its_danger_and_not_ticked(): void {
		$page = self::page();
		self::assertMatchesRegularExpression( '#A firewall may count what it refuses and ban the server’s own address.*<input type="checkbox" form="rest-health-form" name="rest-health-consent" value="1">#s', $page );
		self::assertStringContainsString( 'Nothing is saved: every request names a post that cannot exist.', $page );
	}

	public function test_the_report_holds_no_address_path_or_secret(): void {
		self::keep_a_checkup();
		preg_match( '#<textarea[^>]*>(.*)</textarea>#s', self::page(), $report );
		self::assertStringContainsString( 'Verdict: cause, critical, proven, authentication', $report[1] );
		foreach ( array( ABSPATH, 'example.org', 'admin', wp_create_nonce( 'wp_rest' ) ) as $secret ) {
			self::assertStringNotContainsString( $secret, $report[1] );
		}
	}

	public function test_the_panel_is_told_what_settings_ts_promises(): void {
		$settings = self::told();
		$promised = array( 'version', 'rules', 'probes', 'signatures', 'exceptions', 'inPage', 'server', 'htaccess', 'urls', 'screens', 'printed', 'nonce', 'user', 'run', 'mayProve', 'roles', 'early', 'stored', 'startsByItself', 'findings' );
		self::assertSame( $promised, array_keys( get_object_vars( $settings ) ) );
		self::assertIsArray( $settings->rules );
		self::assertCount( 2, $settings->rules );
		self::assertIsArray( $settings->rules[0]->needs );
		self::assertIsObject( $settings->screens );
		self::assertNotNull( Run::of_user( $settings->run->id ) );
		self::assertNotNull( Token::open( $settings->run->tokens->pageNonce ) );
		foreach ( array( 'staticFile', 'ajax', 'indexFollowed', 'loopbackVisitor', 'internal' ) as $unsigned ) {
			self::assertArrayNotHasKey( $unsigned, get_object_vars( $settings->run->tokens ) );
		}
		self::assertSame( array( true, 'possible' ), array( $settings->mayProve, $settings->early ) ); // phpcs:ignore WordPress.NamingConventions.ValidVariableName
		self::assertNull( $settings->stored );
		self::assertTrue( get_object_vars( $settings )['startsByItself'] );
		self::assertSame( array( 'cause', 'consequence' ), array_column( $settings->findings, 'id' ) );
		self::assertSame( 'http://example.org/index.php?rest_route=/rest-health/v1/self-test', $settings->urls->querySelfTest );
		self::assertSame( 'http://example.org/wp-json/?_fields=name,namespaces', $settings->urls->index );
	}

	public function test_the_panel_is_told_about_the_last_checkup(): void {
		self::keep_a_checkup();
		$settings = self::told();
		self::assertSame( array( 'findings', 'date', 'shownDate', 'user', 'vantage' ), array_keys( get_object_vars( $settings->stored ) ) );
		self::assertMatchesRegularExpression( '/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/', $settings->stored->date );
		self::assertFalse( get_object_vars( $settings )['startsByItself'] );
	}

	public function test_no_text_can_end_the_script(): void {
		self::assertStringNotContainsString( '<', Settings::script() );
	}

	private static function page(): string {
		ob_start();
		Page::render();
		return (string) ob_get_clean();
	}

	private static function told(): \stdClass {
		return json_decode( substr( Settings::script(), strlen( 'window.restHealth = ' ), -1 ) );
	}

	private static function keep_a_checkup(): void {
		Result::keep(
			array(
				'vantage' => 'loopback',
				'server'  => Server_Facts::all(),
			)
		);
	}
}
