<?php
/**
 * The origin of the page.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Page_Origin;
use REST_Health\Report;
use REST_Health\Server_Facts;

/**
 * What PHP makes of the headers with which a browser sends the page's form. This site is at http://example.org.
 */
final class PageOriginTest extends TestCase {

	private const HEADERS = array( 'HTTP_ORIGIN', 'HTTP_REFERER', 'HTTP_X_FORWARDED_HOST' );

	protected function tearDown(): void {
		self::send( array() );
	}

	public function test_how_the_page_differs_from_the_rest_root(): void {
		$origins = array(
			'http://example.org'      => 'same',
			'http://www.example.org'  => 'www',
			'http://shop.test'        => 'host',
			'https://example.org'     => 'scheme',
			'http://example.org:8080' => 'port',
		);
		foreach ( $origins as $origin => $difference ) {
			self::assertSame( $difference, self::told( $origin, "$origin/wp-admin/tools.php?page=rest-health" ) );
			self::assertSame( $difference, self::told( $origin ) );
			self::assertSame( $difference, self::told( '', "$origin/wp-admin/tools.php" ) );
		}
	}

	public function test_a_browser_that_keeps_its_page_to_itself_tells_nothing(): void {
		self::assertNull( self::told( '' ) );
		self::assertNull( self::told( 'null' ) );
		self::assertNull( self::told( 'anything', '/wp-admin/tools.php' ) );
	}

	public function test_the_report_tells_what_was_made_of_them(): void {
		$evidence = array(
			'vantage' => 'loopback',
			'server'  => Server_Facts::all(),
		);
		self::assertStringNotContainsString( 'browser.', Report::text( $evidence, array(), null ) );
		self::send( array( 'http://www.example.org' ) );
		self::assertStringContainsString( "\nbrowser.restOrigin: \"www\"", Report::text( $evidence + array( 'browser' => Page_Origin::facts() ), array(), null ) );
	}

	public function test_a_host_that_a_proxy_gave_wordpress_accuses_nobody(): void {
		$server               = $_SERVER;
		$_SERVER['HTTP_HOST'] = 'backend.internal';
		$told                 = self::told( 'http://example.org', 'http://example.org/wp-admin/tools.php' );
		$_SERVER              = $server;
		self::assertSame( 'same', $told );
	}

	public function test_an_origin_that_a_proxy_rewrote_accuses_nobody(): void {
		self::assertNull( self::told( 'http://backend.internal', 'http://example.org/wp-admin/tools.php' ) );
		self::assertNull( self::told( 'http://backend.internal', '', 'example.org' ) );
		self::assertSame( 'host', self::told( 'http://shop.test', '', 'shop.test:80, backend.internal' ) );
	}

	/** The difference that is told for these headers. */
	private static function told( string ...$headers ): ?string {
		self::send( $headers );
		return Page_Origin::facts()['restOrigin'] ?? null;
	}

	/** Comes with these headers, in the order of HEADERS. */
	private static function send( array $headers ): void {
		foreach ( self::HEADERS as $place => $name ) {
			unset( $_SERVER[ $name ] );
			if ( '' !== ( $headers[ $place ] ?? '' ) ) {
				$_SERVER[ $name ] = $headers[ $place ];
			}
		}
	}
}
