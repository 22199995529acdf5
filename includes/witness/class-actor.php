<?php
/**
 * Code that did something.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Points at code: file and line, and the hook on which it stands. Whose the file is, is asked when somebody reads the trace.
 */
final class Actor {

	/**
	 * Absolute path; null when it is not known.
	 *
	 * @var string|null
	 */
	public $file;

	/**
	 * Line; 0 when it is not known.
	 *
	 * @var int
	 */
	public $line;

	/**
	 * Name of the hook; null while the file was loaded.
	 *
	 * @var string|null
	 */
	public $hook;

	/**
	 * Priority on it.
	 *
	 * @var int|null
	 */
	public $priority;

	/**
	 * A function of WordPress or PHP that stands on the hook. It belongs to nobody: who put it there is looked for.
	 *
	 * @var string|null
	 */
	public $added = null;

	/**
	 * The line is the very one that did it, and not where its function begins.
	 *
	 * @var bool
	 */
	public $is_exact = false;

	/**
	 * Points at code.
	 *
	 * @param string|null $file     Absolute path; null when it is not known.
	 * @param int         $line     Line; 0 when it is not known.
	 * @param string|null $hook     Name of the hook; null while the file was loaded.
	 * @param int|null    $priority Priority on it.
	 */
	public function __construct( ?string $file, int $line, ?string $hook = null, ?int $priority = null ) {
		$this->place( $file, $line );
		$this->hook     = $hook;
		$this->priority = $priority;
	}

	/**
	 * The same one, at another place.
	 *
	 * @param string|null $file Absolute path.
	 * @param int         $line Line.
	 */
	public function at( ?string $file, int $line ): self {
		$actor = clone $this;
		$actor->place( $file, $line );
		return $actor;
	}

	/**
	 * Notes the place. Code that came through eval() is where that stands: PHP calls it "file.php(12) : eval()'d code", and counts from 1 again.
	 *
	 * @param string|null $file Absolute path.
	 * @param int         $line Line.
	 */
	private function place( ?string $file, int $line ): void {
		$is_made    = 1 === preg_match( '/^(.+?)\((\d+)\) : /', (string) $file, $parts );
		$this->file = $is_made ? $parts[1] : $file;
		$this->line = $is_made ? (int) $parts[2] : $line;
	}

	/**
	 * Whether both point at the same code.
	 *
	 * @param self|null $other Another one.
	 */
	public function is( ?self $other ): bool {
		return null !== $other && $this->raw() === $other->raw();
	}

	/**
	 * To be kept.
	 *
	 * @return array{file: string|null, line: int, hook: string|null, priority: int|null, added?: string}
	 */
	public function raw(): array {
		return array(
			'file'     => $this->file,
			'line'     => $this->line,
			'hook'     => $this->hook,
			'priority' => $this->priority,
		) + ( null === $this->added ? array() : array( 'added' => $this->added ) );
	}
}
