<?php
/**
 * What the scan may cost.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

/**
 * Time, files and memory. A site with sixty plugins must still get its answer, and must not lose the request over it.
 */
final class Budget {

	/** Seconds: of these a third for listing the files, so that a slow disk leaves some for reading. */
	private const SECONDS = 3.0;
	private const LISTING = 1.0;

	private const FILES = 15000;

	/** Bytes above what was in use at the start. */
	private const MEMORY = 64 * 1048576;

	/**
	 * When it began, in seconds.
	 *
	 * @var float
	 */
	private float $began;

	/**
	 * How many bytes may be in use.
	 *
	 * @var int
	 */
	private int $ceiling;

	/**
	 * Begins now.
	 */
	public function __construct() {
		$this->began   = microtime( true );
		$this->ceiling = memory_get_usage() + self::MEMORY;
		$limit         = (string) ini_get( 'memory_limit' );
		if ( (int) $limit > 0 ) {
			$this->ceiling = min( $this->ceiling, (int) ( 0.8 * wp_convert_hr_to_bytes( $limit ) ) );
		}
	}

	/**
	 * Whether listing has to end here.
	 */
	public function is_listed_out(): bool {
		return microtime( true ) - $this->began > self::LISTING;
	}

	/**
	 * Whether no further file may be read.
	 *
	 * @param int $files How many were.
	 */
	public function is_spent( int $files ): bool {
		return $files >= self::FILES || microtime( true ) - $this->began > self::SECONDS || $this->room() <= 0;
	}

	/**
	 * How many bytes are left.
	 */
	public function room(): int {
		return $this->ceiling - memory_get_usage();
	}

	/**
	 * How long it has taken.
	 */
	public function milliseconds(): int {
		return (int) round( 1000 * ( microtime( true ) - $this->began ) );
	}
}
