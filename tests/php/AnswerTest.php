<?php
/**
 * Answers.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Answer;
use REST_Health\Catalogue;
use REST_Health\Exchange;
use WP_Error;

/**
 * What the HTTP API returns, in our own shape.
 */
final class AnswerTest extends TestCase {

	public function test_why_there_is_no_answer_is_told_by_the_number_of_the_error(): void {
		$errors = array(
			'dns'          => 'cURL error 6: Could not resolve host: site.test',
			'tls'          => 'cURL error 60: SSL certificate problem: unable to get local issuer certificate',
			'connection'   => 'cURL error 7: Failed to connect to 127.0.0.1 port 1: Connection refused',
			'not-allowed'  => new WP_Error( 'http_request_not_executed', 'Benutzer hat Anfragen blockiert' ),
			'no-transport' => 'No working transports found',
		);
		foreach ( $errors as $why => $error ) {
			self::assertSame( $why, self::why( is_string( $error ) ? new WP_Error( 'http_request_failed', $error ) : $error ) );
		}
		foreach ( array( 'cURL error 28: Operation timed out', 'cURL error 23: Failed writing', 'cURL error: none', 'It said: error 6', '' ) as $message ) {
			self::assertNull( self::why( new WP_Error( 'http_request_failed', $message ) ), $message );
		}
	}

	public function test_why_there_is_no_answer_is_seen_for_real(): void {
		$server = stream_socket_server( 'tcp://127.0.0.1:0' );
		self::assertIsResource( $server );
		$port = explode( ':', (string) stream_socket_get_name( $server, false ) )[1];
		fclose( $server );
		// The tests' WordPress may ask nobody but itself (WP_HTTP_BLOCK_EXTERNAL).
		self::assertSame( 'connection', self::why( wp_remote_get( "http://localhost:$port/" ) ) );
		self::assertSame( 'not-allowed', self::why( wp_remote_get( 'http://no-such-site.invalid/' ) ) );
	}

	public function test_a_body_that_is_still_compressed_is_told(): void {
		$json     = '{"answered":true}';
		$exchange = static function ( string $body ): array {
			$response = array(
				'response' => array( 'code' => 200 ),
				'headers'  => array( 'content-type' => 'application/json' ),
				'body'     => $body,
			);
			return Exchange::from_answer( Answer::of( $response, 'http://site.test/', 1, false ), 'self-test', Catalogue::signatures() );
		};
		self::assertSame( array( 'compressed', false ), array( $exchange( (string) gzencode( $json ) )['body'], $exchange( (string) gzencode( $json ) )['passed'] ) );
		self::assertSame( 'compressed', $exchange( (string) gzcompress( $json ) )['body'] );
		self::assertTrue( $exchange( $json )['passed'] );
	}

	/**
	 * Why the server got no answer.
	 *
	 * @param array<string, mixed>|WP_Error $response What the HTTP API returned.
	 */
	private static function why( $response ): ?string {
		self::assertInstanceOf( WP_Error::class, $response );
		return Exchange::from_answer( Answer::of( $response, 'http://site.test/', 1, false ), 'self-test', Catalogue::signatures() )['why'];
	}
}
