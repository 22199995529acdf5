<?php
/**
 * Who gets what.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Access;
use REST_Health\Control;
use REST_Health\Doors;
use REST_Health\Key;
use REST_Health\Page;
use REST_Health\Result;
use REST_Health\Settings;
use REST_Health\Store;

/**
 * Page, doors and stored result by role.
 */
final class AccessTest extends TestCase {

	protected function tearDown(): void {
		wp_set_current_user( 0 );
		delete_option( Result::OPTION );
		Store::forget( '' );
		delete_option( Key::OPTION );
		remove_filter( 'user_has_cap', array( self::class, 'without_plugins' ) );
		unset( $_POST['rest-health-run'] ); // phpcs:ignore WordPress.Security.NonceVerification.Missing -- Put there by a test.
	}

	/** Everybody who must get nothing. */
	public function outsiders(): array {
		return array(
			'a visitor'    => array( '' ),
			'a subscriber' => array( 'subscriber' ),
			'an editor'    => array( 'editor' ),
		);
	}

	/**
	 * By role.
	 *
	 * @dataProvider outsiders
	 */
	public function test_outsiders_get_nothing_from_the_rest_door( string $login ): void {
		self::log_in( $login );
		foreach ( Control::IN_REST as $action ) {
			$response = rest_do_request( self::knock( $action, wp_create_nonce( 'wp_rest' ), '{"ids":[],"browser":null,"exchanges":{}}' ) );
			self::assertSame( 'rest_health_forbidden', $response->get_data()['code'] );
			self::assertSame( '' === $login ? 401 : 403, $response->get_status() );
		}
		self::assertFalse( get_option( Result::OPTION ) );
	}

	/**
	 * By role.
	 *
	 * @dataProvider outsiders
	 */
	public function test_outsiders_are_refused_at_the_other_doors_before_anything_is_done( string $login ): void {
		self::log_in( $login );
		$refusal = Doors::refusal( wp_create_nonce( 'wp_rest' ), 'result' );
		self::assertNotNull( $refusal );
		self::assertSame( 'rest_health_forbidden', $refusal->get_error_code() );
	}

	/**
	 * By role.
	 *
	 * @dataProvider outsiders
	 */
	public function test_outsiders_see_an_empty_page( string $login ): void {
		self::log_in( $login );
		ob_start();
		Page::render();
		self::assertSame( '', ob_get_clean() );
		self::assertNull( Key::current(), 'No key is made for them either.' );
	}

	/**
	 * By role.
	 *
	 * @dataProvider outsiders
	 */
	public function test_outsiders_find_no_page_in_the_menu( string $login ): void {
		self::log_in( $login );
		self::assertNull( Page::add() );
	}

	/**
	 * By role.
	 *
	 * @dataProvider outsiders
	 */
	public function test_outsiders_cannot_run_a_checkup_by_posting_the_form( string $login ): void {
		self::log_in( $login );
		$_POST['rest-health-run'] = '1';
		Page::run_posted();
		self::assertFalse( get_option( Result::OPTION ) );
	}

	public function test_admin_ajax_has_no_door_for_visitors(): void {
		self::assertFalse( has_action( 'wp_ajax_nopriv_rest_health' ) );
	}

	public function test_an_administrator_comes_in_with_a_nonce_only(): void {
		self::log_in( 'admin' );
		self::assertNull( Doors::refusal( wp_create_nonce( 'wp_rest' ), 'scan' ) );
		foreach ( array( null, '', 'wrong', array( 'x' ) ) as $nonce ) {
			$refusal = Doors::refusal( $nonce, 'result' );
			self::assertNotNull( $refusal );
			self::assertSame( 'rest_health_nonce', $refusal->get_error_code() );
		}
	}

	public function test_the_rest_door_wants_the_nonce_even_when_core_did_not_ask(): void {
		// As it is when a plugin answers true early on rest_authentication_errors: logged in by the cookie alone.
		self::log_in( 'admin' );
		$response = rest_do_request( self::knock( 'result', null, '{}' ) );
		self::assertSame( 'rest_health_nonce', $response->get_data()['code'] );
	}

	/** Somebody who may look, and not switch plugins off. */
	public static function without_plugins( array $capabilities ): array {
		return array( 'activate_plugins' => false ) + $capabilities;
	}

	public function test_experiments_are_for_those_who_may_switch_plugins_off(): void {
		self::log_in( 'admin' );
		self::assertTrue( Access::may_prove() );
		add_filter( 'user_has_cap', array( self::class, 'without_plugins' ) );
		self::assertTrue( current_user_can( 'manage_options' ) );
		self::assertFalse( Access::may_prove() );
		foreach ( array( 'experiment', 'early', 'scan' ) as $action ) {
			$response = rest_do_request( self::knock( $action, wp_create_nonce( 'wp_rest' ), '{"do":"install","consent":true}' ) );
			self::assertSame( array( 403, 'rest_health_forbidden' ), array( $response->get_status(), $response->get_data()['code'] ) );
		}
		self::assertNull( Doors::refusal( wp_create_nonce( 'wp_rest' ), 'trace' ) );
		self::assertSame( array( false, 'not-allowed' ), array( Settings::all()['mayProve'], Settings::all()['early'] ) );
	}

	private static function log_in( string $login ): void {
		$user = get_user_by( 'login', $login );
		wp_set_current_user( $user ? $user->ID : 0 );
	}

	private static function knock( string $action, ?string $nonce, string $body ): \WP_REST_Request {
		$request = new \WP_REST_Request( 'POST', "/rest-health/v1/$action" );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( $body );
		if ( null !== $nonce ) {
			$request->set_header( 'X-WP-Nonce', $nonce );
		}
		return $request;
	}
}
