<?php
/**
 * The site of the tests over HTTP.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use RuntimeException;
use SQLite3;
use WP_Session_Tokens;

/**
 * Answers real requests with bodies and cookies, which a process beside the tests cannot have. And tells what is stored.
 */
final class Site_Server {

	/** Where the tests' own notes and the signing key stand. */
	private const OURS = '/^(_transient_(timeout_)?rest_health_|rest_health_key$)/';

	/**
	 * The process.
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
	 * Starts it, and asks once: what WordPress stores by itself on its first visit is no change of ours.
	 *
	 * @param string[] $settings PHP's arguments.
	 * @throws RuntimeException When it does not come.
	 */
	public static function start( array $settings = array() ): void {
		$socket     = stream_socket_server( 'tcp://127.0.0.1:0' );
		self::$port = (int) substr( strrchr( (string) stream_socket_get_name( $socket, false ), ':' ), 1 );
		fclose( $socket );
		$command       = array_merge( array( PHP_BINARY ), Site_Process::compiled(), $settings, array( '-S', '127.0.0.1:' . self::$port, __DIR__ . '/router.php' ) );
		self::$process = proc_open( $command, array( 2 => array( 'file', '/dev/null', 'w' ) ), $pipes, rtrim( ABSPATH, '/' ) );
		// PHP would wait for it at its own end.
		register_shutdown_function( array( self::class, 'stop' ) );
		for ( $try = 0; $try < 100; $try++ ) {
			if ( 200 === self::ask( 'GET', '/wp-json/wp/v2/types' )['status'] ) {
				return;
			}
			usleep( 50000 );
		}
		self::stop();
		throw new RuntimeException( 'The site does not answer.' );
	}

	/** Stops it. */
	public static function stop(): void {
		if ( null !== self::$process ) {
			proc_terminate( self::$process );
			proc_close( self::$process );
			self::$process = null;
		}
	}

	/** Lets a user log in, and this process be theirs: the cookie, and the nonce that belongs to it. */
	public static function log_in( string $login ): array {
		$user  = get_user_by( 'login', $login )->ID;
		$token = WP_Session_Tokens::get_instance( $user )->create( time() + HOUR_IN_SECONDS );
		wp_set_current_user( $user );
		$cookie                      = wp_generate_auth_cookie( $user, time() + HOUR_IN_SECONDS, 'logged_in', $token );
		$_COOKIE[ LOGGED_IN_COOKIE ] = $cookie;
		return array(
			'Cookie'     => LOGGED_IN_COOKIE . '=' . rawurlencode( $cookie ),
			'X-WP-Nonce' => wp_create_nonce( 'wp_rest' ),
		);
	}

	/** One request: status, headers (in lower case) and body of the answer. */
	public static function ask( string $method, string $path, array $headers = array(), $body = null ): array {
		$curl     = curl_init( 'http://127.0.0.1:' . self::$port . $path );
		$answered = array();
		$sent     = array( 'Host: example.org', 'Expect:' );
		foreach ( $headers as $name => $value ) {
			$sent[] = "$name: $value";
		}
		$hear = static function ( $curl, string $line ) use ( &$answered ): int {
			$parts = explode( ':', $line, 2 );
			if ( isset( $parts[1] ) ) {
				$answered[ strtolower( $parts[0] ) ] = trim( $parts[1] );
			}
			return strlen( $line );
		};
		curl_setopt_array( $curl, array( CURLOPT_CUSTOMREQUEST => $method, CURLOPT_HTTPHEADER => $sent, CURLOPT_RETURNTRANSFER => true, CURLOPT_HEADERFUNCTION => $hear, CURLOPT_TIMEOUT => 30, CURLOPT_PATH_AS_IS => true ) ); // phpcs:ignore WordPress.Arrays
		if ( null !== $body ) {
			curl_setopt( $curl, CURLOPT_POSTFIELDS, $body );
		}
		$text = curl_exec( $curl );
		return array(
			'status'  => (int) curl_getinfo( $curl, CURLINFO_RESPONSE_CODE ),
			'headers' => $answered,
			'body'    => (string) $text,
			'json'    => json_decode( (string) $text, true ),
		);
	}

	/** All rows of all tables, by table: straight from the file. `true`: without our own notes. */
	public static function stored( bool $without_ours = false ): array {
		$database = new SQLite3( WP_CONTENT_DIR . '/database/.ht.sqlite', SQLITE3_OPEN_READONLY );
		$database->busyTimeout( 5000 );
		$tables = array();
		$names  = $database->query( "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name" );
		while ( $name = $names->fetchArray( SQLITE3_NUM ) ) { // phpcs:ignore WordPress.CodeAnalysis, Squiz.PHP.DisallowMultipleAssignments
			$rows = $database->query( "SELECT * FROM \"{$name[0]}\"" );
			$all  = array();
			while ( $row = $rows->fetchArray( SQLITE3_ASSOC ) ) { // phpcs:ignore WordPress.CodeAnalysis, Squiz.PHP.DisallowMultipleAssignments
				if ( ! $without_ours || ! preg_match( self::OURS, (string) ( $row['option_name'] ?? '' ) ) ) {
					$all[] = $row;
				}
			}
			// Its counters go on when our notes come and go.
			$tables[ $name[0] ] = $without_ours && 'sqlite_sequence' === $name[0] ? array() : $all;
		}
		$database->close();
		return $tables;
	}
}
