<?php
/**
 * Asking inside PHP.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Control;

/**
 * What is left of REST when everything before the route is left out.
 */
final class InternalTest extends TestCase {

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
	}

	protected function tearDown(): void {
		remove_filter( 'rest_endpoints', '__return_empty_array' );
		remove_filter( 'rest_pre_dispatch', array( $this, 'refuse' ) );
		wp_set_current_user( 0 );
	}

	/** A plugin that prints where it should not, and refuses. */
	public function refuse(): \WP_Error {
		echo 'Notice: something';
		return new \WP_Error( 'closed', 'Closed', array( 'status' => 403 ) );
	}

	public function test_the_route_answers_and_sees_the_user(): void {
		$data     = Control::perform( 'internal', '' );
		$exchange = $data['exchanges']['internal'];
		self::assertSame( array( true, 'route', true ), array( $exchange['passed'], $exchange['depth'], $exchange['seenUser'] ) );
		self::assertSame( array( 'exchanges' ), array_keys( $data ) );
	}

	public function test_routes_that_a_plugin_took_away_are_missed(): void {
		add_filter( 'rest_endpoints', '__return_empty_array' );
		$exchange = Control::perform( 'internal', '' )['exchanges']['internal'];
		self::assertSame( array( false, 404, 'rest_no_route', 'rest' ), array( $exchange['passed'], $exchange['status'], $exchange['code'], $exchange['depth'] ) );
	}

	public function test_what_a_plugin_prints_does_not_spoil_the_answer(): void {
		add_filter( 'rest_pre_dispatch', array( $this, 'refuse' ) );
		ob_start();
		$exchange = Control::perform( 'internal', '' )['exchanges']['internal'];
		self::assertSame( '', ob_get_clean() );
		self::assertSame( array( false, 403, 'closed', 'json' ), array( $exchange['passed'], $exchange['status'], $exchange['code'], $exchange['body'] ) );
	}
}
