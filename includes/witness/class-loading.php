<?php
/**
 * Files that are being loaded.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Finds in which file of a plugin or theme PHP ended while it loaded that.
 */
final class Loading {

	/**
	 * Where PHP ended in a plugin.
	 *
	 * @param string $main Its main file.
	 */
	public static function ended_in( string $main ): ?Actor {
		$file   = wp_normalize_path( (string) realpath( $main ) );
		$folder = dirname( $file ) . '/';
		$files  = self::included();
		if ( ! in_array( $file, $files, true ) ) {
			return null;
		}
		// A plugin that is one file has no folder of its own.
		$alone = in_array( $folder, array_map( array( self::class, 'real_folder' ), array( WP_PLUGIN_DIR, WPMU_PLUGIN_DIR ) ), true );
		$its   = $alone ? array( $file ) : array_filter( $files, static fn( string $one ): bool => 0 === strpos( $one, $folder ) );
		// It may have loaded what is another's.
		$later = array_filter( array_slice( $files, (int) array_search( $file, $files, true ) ), array( Code::class, 'is_foreign' ) );
		return self::at_exit( $its ) ?? self::at_exit( $later ) ?? new Actor( $file, 0 );
	}

	/** Where PHP ended in the theme. */
	public static function ended_in_theme(): ?Actor {
		$its = array();
		foreach ( array( get_stylesheet_directory(), get_template_directory() ) as $folder ) {
			$folder = self::real_folder( $folder );
			$its    = array_merge( $its, array_filter( self::included(), static fn( string $one ): bool => 0 === strpos( $one, $folder ) ) );
		}
		$its = array_values( array_unique( $its ) );
		return array() === $its ? null : self::at_exit( $its ) ?? new Actor( end( $its ), 0 );
	}

	/**
	 * The file that was included last and holds the one exit; null when there is none.
	 *
	 * @param string[] $files The last one last.
	 */
	private static function at_exit( array $files ): ?Actor {
		foreach ( array_reverse( $files ) as $file ) {
			$exits = Source::exits( $file );
			$line  = 1 === count( $exits ) ? $exits[0] : 0;
			if ( array() !== $exits ) {
				return new Actor( $file, $line );
			}
		}
		return null;
	}

	/**
	 * Files that are loaded, in their order.
	 *
	 * @return string[]
	 */
	private static function included(): array {
		return array_map( 'wp_normalize_path', get_included_files() );
	}

	/**
	 * Where a folder really is.
	 *
	 * @param string $folder Absolute path.
	 * @return string With a slash at the end.
	 */
	private static function real_folder( string $folder ): string {
		return wp_normalize_path( (string) realpath( $folder ) ) . '/';
	}
}
