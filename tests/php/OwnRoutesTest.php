<?php
/**
 * The plugin's routes.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;

/**
 * What stands in the index, and which door a request finds.
 */
final class OwnRoutesTest extends TestCase {

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
	}

	protected function tearDown(): void {
		wp_set_current_user( 0 );
	}

	public function test_the_index_lists_the_namespace_and_none_of_its_routes(): void {
		foreach ( array( '/', '/rest-health/v1' ) as $index ) {
			$routes = array_keys( rest_do_request( $index )->get_data()['routes'] );
			self::assertSame( array( '/rest-health/v1' ), array_values( preg_grep( '/rest-health/', $routes ) ), $index );
		}
	}

	public function test_a_member_of_the_body_does_not_choose_another_door(): void {
		$answer = self::knock( 'posts', '{"action":"scan","search":"nothing is called so"}' );
		self::assertSame(
			array(
				'restHealth' => 'posts',
				'data'       => array( 'posts' => array() ),
			),
			$answer->get_data()
		);
	}

	/**
	 * By what follows the namespace.
	 *
	 * @dataProvider elsewhere
	 */
	public function test_where_no_door_is_core_says_that_there_is_no_route( string $path ): void {
		$nowhere = rest_do_request( new \WP_REST_Request( 'POST', '/nowhere' ) );
		$answer  = self::knock( $path, '{}' );
		self::assertSame( array( $nowhere->get_status(), $nowhere->get_data() ), array( $answer->get_status(), $answer->get_data() ) );
	}

	public static function elsewhere(): array {
		return array( array( 'routes' ), array( 'unknown' ), array( 'internal' ), array( 'run' ), array( 'SCAN' ), array( 'posts/x' ), array( 'post ' ) );
	}

	public function test_a_door_opens_for_a_post_only(): void {
		foreach ( array( 'GET', 'PUT', 'DELETE' ) as $method ) {
			self::assertSame( 'rest_no_route', rest_do_request( new \WP_REST_Request( $method, '/rest-health/v1/posts' ) )->get_data()['code'] );
		}
	}

	private static function knock( string $path, string $body ): \WP_REST_Response {
		$request = new \WP_REST_Request( 'POST', "/rest-health/v1/$path" );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_header( 'X-WP-Nonce', wp_create_nonce( 'wp_rest' ) );
		$request->set_body( $body );
		return rest_do_request( $request );
	}
}
