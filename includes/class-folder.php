<?php
/**
 * A folder.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * A folder with what is linked into it. PHP knows a linked file by the place that the link leads to.
 */
final class Folder {

	/**
	 * Paths inside the folder, by where they really are.
	 *
	 * @var array<string, string>
	 */
	private array $names;

	/**
	 * Looks at the folder.
	 *
	 * @param string $folder Absolute path.
	 */
	public function __construct( string $folder ) {
		$real        = realpath( $folder );
		$this->names = array( untrailingslashit( wp_normalize_path( $folder ) ) => '' );
		if ( false === $real ) {
			return;
		}
		$this->names[ wp_normalize_path( $real ) ] = '';

		// What realpath() remembers of a folder may be gone: that of must-use plugins comes and goes with the early witness.
		clearstatcache();
		$entries = is_dir( $real ) ? scandir( $real ) : false;
		foreach ( false === $entries ? array() : $entries as $entry ) {
			$target = is_link( "$real/$entry" ) ? realpath( "$real/$entry" ) : false;
			if ( false !== $target ) {
				$this->names[ wp_normalize_path( $target ) ] = $entry;
			}
		}
	}

	/**
	 * Where in the folder a file is.
	 *
	 * @param string $file Normalised path.
	 * @return array{path: string, depth: int}|null The path from the folder on, and how much of the file's path led there. Null when it is elsewhere.
	 */
	public function find( string $file ): ?array {
		$found = null;
		foreach ( $this->names as $real => $path ) {
			if ( $file === $real || 0 === strpos( $file, "$real/" ) ) {
				$here  = array(
					'path'  => ltrim( $path . substr( $file, strlen( $real ) ), '/' ),
					'depth' => strlen( $real ),
				);
				$found = null === $found || $here['depth'] > $found['depth'] ? $here : $found;
			}
		}
		return $found;
	}
}
