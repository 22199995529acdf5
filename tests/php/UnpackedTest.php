<?php
/**
 * Answers as browsers unpack them.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Unpacked;

/**
 * Asked for real, of a server that packs its answer as often as it is told, and says so once.
 */
final class UnpackedTest extends TestCase {

	private const SERVER = '<?php $text = \'{"answered":true}\'; for ( $times = 0; $times < (int) $_GET["times"]; $times++ ) { $text = gzencode( $text ); header( "Content-Encoding: gzip" ); }
		header( "Content-Length: " . strlen( $text ) ); echo $text;';

	private const ANSWER = '{"answered":true}';

	/**
	 * The server.
	 *
	 * @var resource|null
	 */
	private static $process = null;

	/**
	 * Where it answers.
	 *
	 * @var string
	 */
	private static $url = '';

	/**
	 * Its program.
	 *
	 * @var string
	 */
	private static $file = '';

	public static function setUpBeforeClass(): void {
		$socket = stream_socket_server( 'tcp://127.0.0.1:0' );
		$host   = (string) stream_socket_get_name( $socket, false );
		fclose( $socket );
		// This site sends requests to itself and to localhost only.
		self::$url  = 'http://localhost:' . explode( ':', $host )[1] . '/?times=';
		self::$file = (string) tempnam( sys_get_temp_dir(), 'rest-health' );
		file_put_contents( self::$file, self::SERVER );
		$nowhere       = array( 'file', '/dev/null', 'w' );
		self::$process = proc_open( array( PHP_BINARY, '-S', $host, self::$file ), array( array( 'file', '/dev/null', 'r' ), $nowhere, $nowhere ), $pipes );
		$tries         = 0;
		while ( is_wp_error( wp_remote_get( self::$url . 0 ) ) && $tries < 60 ) {
			usleep( 50000 );
			++$tries;
		}
	}

	public static function tearDownAfterClass(): void {
		proc_terminate( self::$process );
		proc_close( self::$process );
		unlink( self::$file );
	}

	public function test_what_is_packed_as_it_says_is_read(): void {
		self::assertSame( array( self::ANSWER, self::ANSWER ), array( self::body( 0 ), self::body( 1 ) ) );
	}

	public function test_what_is_packed_twice_and_says_so_once_stays_packed_as_in_a_browser(): void {
		self::assertSame( self::ANSWER, wp_remote_retrieve_body( wp_remote_get( self::$url . 2 ) ) );
		self::assertSame( self::ANSWER, gzdecode( self::body( 2 ) ) );
	}

	public function test_an_answer_that_another_plugin_gives_is_left_alone(): void {
		$answer = static fn(): array => array( 'body' => 'anything' );
		add_filter( 'pre_http_request', $answer );
		$body   = self::body( 2 );
		remove_filter( 'pre_http_request', $answer );
		self::assertSame( 'anything', $body );
	}

	public function test_another_address_is_asked_as_ever_and_nothing_is_left_behind(): void {
		$other = static fn() => wp_remote_get( self::$url . 2 );
		self::assertSame( self::ANSWER, wp_remote_retrieve_body( Unpacked::ask( 'http://example.org/', $other ) ) );
		foreach ( array( 'http_api_curl', 'requests-requests.before_parse', 'requests-requests.after_request' ) as $hook ) {
			self::assertFalse( has_action( $hook ) );
		}
	}

	/** The body of an answer that is packed so often. */
	private static function body( int $times ): string {
		$url = self::$url . $times;
		return wp_remote_retrieve_body( Unpacked::ask( $url, static fn() => wp_remote_get( $url ) ) );
	}
}
