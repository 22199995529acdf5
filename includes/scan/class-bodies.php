<?php
/**
 * Functions around a place in code.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

/**
 * Follows functions as they begin and end, and keeps in mind which of them asks for REST.
 */
final class Bodies {

	private const BODY = array(
		'depth' => 0,
		'mark'  => null,
		'done'  => false,
	);

	/**
	 * The innermost is the last; the first is the file itself.
	 *
	 * @var non-empty-list<array{depth: int, mark: string|null, done: bool}>
	 */
	private array $bodies = array( self::BODY );

	/**
	 * Open braces.
	 *
	 * @var int
	 */
	private int $depth = 0;

	/**
	 * Whether the next brace opens a function.
	 *
	 * @var bool
	 */
	private bool $is_declared = false;

	/**
	 * Takes note of a token that is no name.
	 *
	 * @param int|string|null $kind What it is.
	 */
	public function read( $kind ): void {
		switch ( $kind ) {
			case T_FUNCTION:
				$this->is_declared = true;
				return;
			case ';':
				$this->is_declared = false;
				return;
			case T_CURLY_OPEN:
			case T_DOLLAR_OPEN_CURLY_BRACES:
				++$this->depth;
				return;
			case '{':
				$this->open();
				return;
			case '}':
				$this->close();
		}
	}

	/**
	 * The function asks for REST.
	 *
	 * @param string $mark By what.
	 */
	public function mark( string $mark ): void {
		$innermost = count( $this->bodies ) - 1;

		$this->bodies[ $innermost ]['mark'] = $this->bodies[ $innermost ]['mark'] ?? $mark;
	}

	/**
	 * The function ends a request. Nearly every file ends itself at its very beginning, when WordPress is not there: so this counts only
	 * after it asked for REST, and once.
	 *
	 * @return string|null By what it asked. Null when this does not count.
	 */
	public function end(): ?string {
		$innermost = count( $this->bodies ) - 1;
		$body      = $this->bodies[ $innermost ];
		if ( null === $body['mark'] || $body['done'] ) {
			return null;
		}
		$this->bodies[ $innermost ]['done'] = true;
		return $body['mark'];
	}

	/**
	 * A brace opens.
	 */
	private function open(): void {
		++$this->depth;
		if ( $this->is_declared ) {
			$this->bodies[]    = array_merge( self::BODY, array( 'depth' => $this->depth ) );
			$this->is_declared = false;
		}
	}

	/**
	 * A brace closes. In broken code there may be more of these.
	 */
	private function close(): void {
		if ( count( $this->bodies ) > 1 && end( $this->bodies )['depth'] === $this->depth ) {
			array_pop( $this->bodies );
		}
		--$this->depth;
	}
}
