<?php
/**
 * A walk through all active code.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

/**
 * Reads file after file, within the budget, and hands over those that may matter.
 */
final class Survey {

	/**
	 * How many files were looked at.
	 *
	 * @var int
	 */
	public int $files = 0;

	/**
	 * How many files and folders were not: too large, not readable, encoded, or the budget was spent.
	 *
	 * @var int
	 */
	public int $skipped = 0;

	/**
	 * What it costs.
	 *
	 * @var Budget
	 */
	private Budget $budget;

	/**
	 * Whether a file may matter, told from its text: only then PHP's tokenizer, which is slow, reads it.
	 *
	 * @var callable( string ): bool
	 */
	private $may_matter;

	/**
	 * Who looks at it.
	 *
	 * @var callable( Tokens, string, string ): void
	 */
	private $look;

	/**
	 * Walks.
	 *
	 * @param callable( string ): bool                 $may_matter Gets the text of a file.
	 * @param callable( Tokens, string, string ): void $look       Gets the file's code, its absolute path and the owner's folder or file.
	 */
	public function __construct( callable $may_matter, callable $look ) {
		$this->budget     = new Budget();
		$this->may_matter = $may_matter;
		$this->look       = $look;
		foreach ( $this->trees() as $tree ) {
			$this->skipped += $tree->skipped;
			foreach ( $tree->files as $file ) {
				$this->visit( $file, $tree->root );
			}
		}
	}

	/**
	 * How long it took.
	 */
	public function milliseconds(): int {
		return $this->budget->milliseconds();
	}

	/**
	 * All that is active, the small ones first: if the budget is spent on a large one, the others have been looked at.
	 *
	 * @return list<Tree>
	 */
	private function trees(): array {
		$trees = array();
		foreach ( Roots::all() as $root ) {
			$trees[] = new Tree( $root, $this->budget );
		}
		usort(
			$trees,
			static function ( Tree $a, Tree $b ): int {
				return array( count( $a->files ), $a->root ) <=> array( count( $b->files ), $b->root );
			}
		);
		return $trees;
	}

	/**
	 * Looks at one file.
	 *
	 * @param string $file Absolute path.
	 * @param string $root The owner's folder or file.
	 */
	private function visit( string $file, string $root ): void {
		$code = $this->budget->is_spent( $this->files ) ? null : Source::read( $file );
		if ( null === $code ) {
			++$this->skipped;
			return;
		}
		if ( ( $this->may_matter )( $code ) ) {
			$tokens = Tokens::of( $code, $this->budget->room() );
			if ( null === $tokens ) {
				++$this->skipped;
				return;
			}
			( $this->look )( $tokens, $file, $root );
		}
		++$this->files;
	}
}
