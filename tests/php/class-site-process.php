<?php
/**
 * Processes beside the tests.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use RuntimeException;

/**
 * Lets other PHP processes work on the site of the tests.
 */
final class Site_Process {

	/** A request: status and body of the answer, files and queries of ours that it took. */
	public static function request( string $path, array $variables = array() ): array {
		return self::finish( self::start( 'request.php', array( $path, (string) json_encode( (object) $variables ) ) ) );
	}

	/** Several at the same time, all with the same tokens. The numbers of the tokens that opened, once for each process where they did. */
	public static function race( int $processes, array $tokens ): array {
		$started = array();
		$moment  = (string) ( microtime( true ) + 2 );
		for ( $number = 0; $number < $processes; $number++ ) {
			$started[] = self::start( 'race.php', array( $moment, (string) json_encode( $tokens ) ) );
		}
		return array_merge( ...array_map( array( self::class, 'finish' ), $started ) );
	}

	/** What PHP with other settings, or a WordPress with other constants, states about itself. */
	public static function server_facts( array $settings, array $constants = array() ): array {
		return self::finish( self::start( 'facts.php', array( (string) json_encode( (object) $constants ) ), $settings ) );
	}

	/**
	 * PHP's arguments with which processes find WordPress compiled by the ones before them. A file that was changed is compiled anew.
	 *
	 * @return string[]
	 */
	public static function compiled(): array {
		$folder = dirname( ABSPATH ) . '/compiled-' . PHP_VERSION_ID;
		if ( ! is_dir( $folder ) ) {
			mkdir( $folder, 0777, true );
		}
		return array( '-d', 'opcache.enable_cli=1', '-d', "opcache.file_cache=$folder", '-d', 'opcache.file_cache_only=1' );
	}

	private static function start( string $script, array $arguments, array $settings = array() ): array {
		$command = array_merge( array( PHP_BINARY ), self::compiled(), $settings, array( __DIR__ . "/$script", ABSPATH ), $arguments );
		$process = proc_open( $command, array( 1 => array( 'pipe', 'w' ) ), $pipes );
		return array( $process, $pipes[1] );
	}

	private static function finish( array $started ): array {
		list( $process, $pipe ) = $started;
		$said                   = (string) stream_get_contents( $pipe );
		fclose( $pipe );
		proc_close( $process );
		$told = json_decode( $said, true );
		if ( ! is_array( $told ) ) {
			throw new RuntimeException( "The process said: $said" );
		}
		return $told;
	}
}
