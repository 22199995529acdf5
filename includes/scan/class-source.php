<?php
/**
 * The text of a file.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

/**
 * Reads a PHP file, unless it is too large or no text.
 */
final class Source {

	/** Bytes. */
	private const LARGEST = 1048576;

	/** What encoded files begin with: ionCube, SourceGuardian, Zend Guard. */
	private const ENCODED = '/ionCube|sg_load\s*\(|@Zend;/';

	/**
	 * Reads.
	 *
	 * @param string $file Absolute path.
	 * @return string|null Null when nobody can tell what stands in it.
	 */
	public static function read( string $file ): ?string {
		// A pipe that bears the name of a file would never end.
		if ( ! is_file( $file ) || ! is_readable( $file ) || filesize( $file ) > self::LARGEST ) {
			return null;
		}
		// It may grow or go between the two.
		$code = @file_get_contents( $file, false, null, 0, self::LARGEST + 1 ); // phpcs:ignore WordPress.PHP.NoSilencedErrors, WordPress.WP.AlternativeFunctions
		if ( false === $code || strlen( $code ) > self::LARGEST || false !== strpos( $code, "\0" ) ) {
			return null;
		}
		return preg_match( self::ENCODED, substr( $code, 0, 1000 ) ) ? null : $code;
	}
}
