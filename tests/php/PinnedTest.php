<?php
/**
 * Loopbacks straight to this machine.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Loopback;

/**
 * Asked for real: the site's name, example.org, leads to a server of this machine or to nobody.
 */
final class PinnedTest extends TestCase {

	/** Says what came, as a dry run does, and under which name. */
	private const SERVER = '<?php $body = file_get_contents( "php://input" ); header( "Content-Type: application/json" ); header( "Server: " . $_SERVER["HTTP_HOST"] );
		echo json_encode( array( "answered" => true, "dryRun" => array( "method" => $_SERVER["HTTP_X_HTTP_METHOD_OVERRIDE"] ?? "none", "bytes" => strlen( $body ), "sha256" => hash( "sha256", $body ), "override" => isset( $_SERVER["HTTP_X_HTTP_METHOD_OVERRIDE"] ) ) ) );';

	/**
	 * The server.
	 *
	 * @var resource|null
	 */
	private static $process = null;

	/**
	 * Its port.
	 *
	 * @var int
	 */
	private static $port = 0;

	/**
	 * Its program.
	 *
	 * @var string
	 */
	private static $file = '';

	public static function setUpBeforeClass(): void {
		$socket = stream_socket_server( 'tcp://127.0.0.1:0' );
		self::assertIsResource( $socket );
		self::$port = (int) explode( ':', (string) stream_socket_get_name( $socket, false ) )[1];
		fclose( $socket );
		self::$file = (string) tempnam( sys_get_temp_dir(), 'rest-health' );
		file_put_contents( self::$file, self::SERVER );
		self::$process = self::serve( '127.0.0.1' );
	}

	public static function tearDownAfterClass(): void {
		proc_terminate( self::$process );
		proc_close( self::$process );
		unlink( self::$file );
	}

	protected function setUp(): void {
		$_SERVER['SERVER_ADDR'] = '127.0.0.1';
		add_filter( 'rest_url', array( $this, 'lead' ) );
	}

	protected function tearDown(): void {
		unset( $_SERVER['SERVER_ADDR'] );
		remove_filter( 'rest_url', array( $this, 'lead' ) );
		remove_all_actions( 'http_api_curl' );
		remove_all_filters( 'pre_http_request' );
	}

	/** The site's address, at the port of the server. */
	public function lead( string $url ): string {
		return str_replace( 'http://example.org/', 'http://example.org:' . self::$port . '/', $url );
	}

	public function test_the_name_stays_the_same_and_this_machine_is_asked(): void {
		$exchange = Loopback::ask( self::probe(), null );
		self::assertIsArray( $exchange );
		self::assertSame( array( 'answered', 200, true ), array( $exchange['outcome'], $exchange['status'], $exchange['passed'] ) );
		self::assertSame( 'example.org', $exchange['software'] );
	}

	public function test_what_is_sent_arrives_as_it_was_sent(): void {
		$exchange = Loopback::ask( self::probe(), null );
		self::assertSame( array( 'same', 79, 79, 'PUT' ), array( $exchange['arrived'] ?? null, $exchange['sentBytes'] ?? null, $exchange['seenBytes'] ?? null, $exchange['seenMethod'] ?? null ) );
	}

	public function test_nobody_else_leads_it_elsewhere(): void {
		$elsewhere = static function ( $handle ): void {
			curl_setopt( $handle, CURLOPT_RESOLVE, array( 'example.org:' . self::$port . ':127.0.0.9' ) );
			curl_setopt( $handle, CURLOPT_PROXY, 'http://127.0.0.9:9' );
		};
		add_action( 'http_api_curl', $elsewhere, PHP_INT_MAX );
		self::assertTrue( Loopback::ask( self::probe(), null )['passed'] ?? null );
	}

	public function test_where_nobody_listens_at_this_machine_it_says_so(): void {
		$_SERVER['SERVER_ADDR'] = '127.0.0.9';
		$exchange               = Loopback::ask( self::probe(), null );
		self::assertSame( array( 'unanswered', 'connection', 79 ), array( $exchange['outcome'] ?? null, $exchange['why'] ?? null, $exchange['sentBytes'] ?? null ) );
	}

	public function test_without_knowing_this_machine_nobody_is_asked(): void {
		foreach ( array( null, '', 'localhost', '127.0.0.1:80', '127.0.0.1,127.0.0.9', array( '127.0.0.1' ) ) as $address ) {
			$_SERVER['SERVER_ADDR'] = $address;
			self::assertNull( Loopback::ask( self::probe(), null ) );
		}
	}

	public function test_an_answer_that_another_plugin_gives_is_not_this_machines(): void {
		$answer = array(
			'response' => array( 'code' => 200 ),
			'headers'  => array(),
			'body'     => '{"answered":true}',
		);
		add_filter( 'pre_http_request', static fn(): array => $answer );
		self::assertNull( Loopback::ask( self::probe(), null ) );
	}

	public function test_what_went_elsewhere_after_all_is_not_told(): void {
		$late                   = static function ( $handle ): void {
			curl_setopt( $handle, CURLOPT_RESOLVE, array( 'example.org:' . self::$port . ':127.0.0.1' ) );
		};
		$_SERVER['SERVER_ADDR'] = '127.0.0.9';
		add_action(
			'http_api_curl',
			static function () use ( $late ): void {
				// Behind ours: whoever stands there as well came later.
				add_action( 'http_api_curl', $late, PHP_INT_MAX );
			}
		);
		self::assertNull( Loopback::ask( self::probe(), null ) );
	}

	/**
	 * The proxy would look the name up by itself.
	 *
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 */
	public function test_where_wordpress_asks_through_a_proxy_nobody_is_asked(): void {
		define( 'WP_PROXY_HOST', '127.0.0.9' );
		define( 'WP_PROXY_PORT', '9' );
		// WordPress asks itself past its proxy.
		self::assertTrue( Loopback::ask( self::probe(), null )['passed'] ?? null );
		add_filter( 'pre_http_send_through_proxy', '__return_true' );
		self::assertNull( Loopback::ask( self::probe(), null ) );
	}

	public function test_this_machine_may_have_an_address_of_ipv6(): void {
		$server = self::serve( '[::1]' );
		if ( null === $server ) {
			self::markTestSkipped( 'This machine has no IPv6.' );
		}
		$_SERVER['SERVER_ADDR'] = '::1';
		$exchange               = Loopback::ask( self::probe(), null );
		proc_terminate( $server );
		proc_close( $server );
		self::assertTrue( $exchange['passed'] ?? null );
	}

	public function test_nothing_of_it_is_left_for_other_requests(): void {
		Loopback::ask( self::probe(), null );
		self::assertFalse( has_action( 'http_api_curl' ) );
		self::assertFalse( has_action( 'requests-curl.after_send' ) );
	}

	/**
	 * Starts the server.
	 *
	 * @param string $at An address of this machine.
	 * @return resource|null The process; null when it does not listen there.
	 */
	private static function serve( string $at ) {
		$nowhere = array( 'file', '/dev/null', 'w' );
		$process = proc_open( array( PHP_BINARY, '-S', "$at:" . self::$port, self::$file ), array( array( 'file', '/dev/null', 'r' ), $nowhere, $nowhere ), $pipes );
		for ( $tries = 0; $tries < 60; $tries++ ) {
			usleep( 50000 );
			$socket = @stream_socket_client( "tcp://$at:" . self::$port, $code, $message, 1 ); // phpcs:ignore WordPress.PHP.NoSilencedErrors -- It may not listen yet.
			if ( is_resource( $socket ) ) {
				fclose( $socket );
				return $process;
			}
		}
		proc_close( $process );
		return null;
	}

	private static function probe(): array {
		return array(
			'name'     => 'it',
			'group'    => 'server',
			'by'       => 'loopback',
			'target'   => 'post-zero',
			'identity' => 'visitor',
			'form'     => 'root',
			'method'   => 'POST',
			'override' => 'PUT',
			'pinned'   => true,
			'body'     => array(
				'as'      => 'json',
				'content' => "<!-- wp:paragraph -->\n<p>REST Health</p>\n<!-- /wp:paragraph -->",
			),
			'label'    => 'It',
		);
	}
}
