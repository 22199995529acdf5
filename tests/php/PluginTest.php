<?php
/**
 * The plugin in a real WordPress.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;

/**
 * That the ground on which the other tests stand is a WordPress.
 */
final class PluginTest extends TestCase {

	public function test_the_plugin_is_active(): void {
		self::assertTrue( is_plugin_active( 'rest-health/plugin.php' ) );
	}

	public function test_the_self_test_route_answers_everybody(): void {
		$response = rest_do_request( '/rest-health/v1/self-test' );
		self::assertSame( 200, $response->get_status() );
		self::assertSame( array( 'answered' => true ), $response->get_data() );
	}

	public function test_the_permalinks_are_pretty(): void {
		self::assertSame( 'http://example.org/wp-json/', rest_url() );
	}
}
