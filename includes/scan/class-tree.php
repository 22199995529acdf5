<?php
/**
 * The files of one owner.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

/**
 * Lists the PHP files below a folder. Links in it are not followed: so there are no loops, and nothing outside of it is read.
 */
final class Tree {

	private const DEEPEST = 20;

	/**
	 * Folder or file that was asked for.
	 *
	 * @var string
	 */
	public string $root;

	/**
	 * Absolute paths, in the order of their names.
	 *
	 * @var list<string>
	 */
	public array $files = array();

	/**
	 * Folders that were not looked into.
	 *
	 * @var int
	 */
	public int $skipped = 0;

	/**
	 * Lists.
	 *
	 * @param string $root   Absolute path; may itself be a link.
	 * @param Budget $budget What it may cost.
	 */
	public function __construct( string $root, Budget $budget ) {
		$this->root = $root;
		if ( is_dir( $root ) ) {
			$this->list( $root, $budget, 0, false );
		} elseif ( is_file( $root ) ) {
			$this->files[] = $root;
		}
	}

	/**
	 * What stands in a folder, hidden things aside.
	 *
	 * @param string $folder Absolute path.
	 * @return list<string>|null Null when it may not be read.
	 */
	public static function entries( string $folder ): ?array {
		$entries = is_readable( $folder ) ? scandir( $folder ) : false;
		return false === $entries ? null : array_values( (array) preg_grep( '/^[^.]/', $entries ) );
	}

	/**
	 * Whether PHP code goes by such a name.
	 *
	 * @param string $name File name.
	 */
	public static function is_php( string $name ): bool {
		return 1 === preg_match( '/\.(?:php|inc)$/iD', $name );
	}

	/**
	 * Adds the files of a folder and of those in it.
	 *
	 * @param string $folder    Absolute path.
	 * @param Budget $budget    What it may cost.
	 * @param int    $depth     How many folders it is below the root.
	 * @param bool   $in_vendor Whether other people's packages stand here: their tests are never loaded.
	 */
	private function list( string $folder, Budget $budget, int $depth, bool $in_vendor ): void {
		$entries = $depth > self::DEEPEST || $budget->is_listed_out() ? null : self::entries( $folder );
		if ( null === $entries ) {
			++$this->skipped;
			return;
		}
		foreach ( $entries as $name ) {
			$path = "$folder/$name";
			if ( is_link( $path ) ) {
				continue;
			}
			if ( self::is_php( $name ) && is_file( $path ) ) {
				$this->files[] = $path;
			} elseif ( is_dir( $path ) && ! self::is_left_out( $name, $in_vendor ) ) {
				$this->list( $path, $budget, $depth + 1, $in_vendor || 'vendor' === $name );
			}
		}
	}

	/**
	 * Whether a folder holds nothing that runs.
	 *
	 * @param string $name      Its name.
	 * @param bool   $in_vendor Whether other people's packages stand here.
	 */
	private static function is_left_out( string $name, bool $in_vendor ): bool {
		return 'node_modules' === $name || ( $in_vendor && 1 === preg_match( '/^tests?$/iD', $name ) );
	}
}
