<?php
/**
 * The text of the early witness.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

/**
 * Writes the must-use plugin, and reads what one says of itself.
 */
final class Stub {

	private const MARK = '/* rest-health-early-witness %d %s */';
	private const FORM = '~/\* rest-health-early-witness (\d{10,11}) (own|given)-folder \*/~';

	/**
	 * The text.
	 *
	 * @param int  $end         Unix time from which on it is only to delete itself.
	 * @param bool $made_folder Whether the folder came with it and is to go with it.
	 */
	public static function text( int $end, bool $made_folder ): string {
		$words = array(
			'{{date}}'     => gmdate( 'Y-m-d H:i:s', $end ) . ' UTC',
			'{{mark}}'     => sprintf( self::MARK, $end, $made_folder ? 'own-folder' : 'given-folder' ),
			'{{end}}'      => (string) $end,
			'{{autoload}}' => var_export( dirname( __DIR__ ) . '/autoload.php', true ), // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- Writes PHP.
			'{{folder}}'   => $made_folder ? 'true' : 'false',
		);
		return strtr( (string) file_get_contents( __DIR__ . '/early.txt' ), $words ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
	}

	/**
	 * Writes the text into a file, and looks whether all of it arrived: a disk may be full.
	 *
	 * @param string $file        A new file.
	 * @param int    $end         As in text().
	 * @param bool   $made_folder As in text().
	 */
	public static function write( string $file, int $end, bool $made_folder ): bool {
		$text = self::text( $end, $made_folder );
		// phpcs:disable WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors -- WP_Filesystem may ask for a password.
		$written = self::is_own( $text ) && strlen( $text ) === @file_put_contents( $file, $text, LOCK_EX ) && file_get_contents( $file ) === $text;
		return $written && @chmod( $file, defined( 'FS_CHMOD_FILE' ) ? FS_CHMOD_FILE : 0644 );
		// phpcs:enable
	}

	/**
	 * Whether a text is of ours.
	 *
	 * @param string $text Of a file.
	 */
	public static function is_own( string $text ): bool {
		return 1 === preg_match( self::FORM, $text );
	}

	/**
	 * When its time is over.
	 *
	 * @param string $text Of a file.
	 * @return int Unix time; 0 when the text is none of ours.
	 */
	public static function end( string $text ): int {
		return preg_match( self::FORM, $text, $found ) ? (int) $found[1] : 0;
	}

	/**
	 * Whether the folder came with it.
	 *
	 * @param string $text Of a file.
	 */
	public static function made_folder( string $text ): bool {
		return preg_match( self::FORM, $text, $found ) && 'own' === $found[2];
	}
}
