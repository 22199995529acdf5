<?php
/**
 * Code that refuses.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

use REST_Health\Ascii;

/**
 * Finds errors with the codes by which REST is closed, and functions that look for a REST request and then end one. Whether they end that one, only a reader can tell.
 */
final class Refusals {

	/** How much a find says: see Hook_Calls. Many plugins refuse their own routes with such codes. */
	private const ENDED = 2;
	private const ERROR = 3;

	/**
	 * The file.
	 *
	 * @var Tokens
	 */
	private Tokens $tokens;

	/**
	 * Functions around the place, the innermost last; the first is the file itself.
	 *
	 * @var non-empty-list<array{depth: int, mark: string|null, done: bool}>
	 */
	private array $bodies = array( self::BODY );

	private const BODY = array(
		'depth' => 0,
		'mark'  => null,
		'done'  => false,
	);

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
	 * What was found.
	 *
	 * @var list<array{line: int, what: string, rank: int}>
	 */
	private array $found = array();

	/**
	 * Begins.
	 *
	 * @param Tokens $tokens Of a file.
	 */
	private function __construct( Tokens $tokens ) {
		$this->tokens = $tokens;
	}

	/**
	 * The places that matter here.
	 *
	 * @param Tokens $tokens Of a file.
	 * @return list<array{line: int, what: string, rank: int}>
	 */
	public static function in( Tokens $tokens ): array {
		$self = new self( $tokens );
		for ( $at = 0, $count = $tokens->count(); $at < $count; ++$at ) {
			$self->follow( $at );
			$self->look_for_end( $at );
			$self->look_for_error( $at );
		}
		return $self->found;
	}

	/**
	 * Follows functions as they begin and end.
	 *
	 * @param int $at Number of the token.
	 */
	private function follow( int $at ): void {
		switch ( $this->tokens->kind( $at ) ) {
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

	/**
	 * Looks whether a request ends here, after the same function asked for REST. Nearly every file ends itself at its very beginning, when WordPress is not there.
	 *
	 * @param int $at Number of the token.
	 */
	private function look_for_end( int $at ): void {
		$body = &$this->bodies[ count( $this->bodies ) - 1 ];
		if ( $body['done'] ) {
			return;
		}
		if ( null === $body['mark'] ) {
			$body['mark'] = $this->mark( $at );
			return;
		}
		$end = $this->end( $at );
		if ( null !== $end ) {
			$body['done']  = true;
			$this->found[] = array(
				'line' => $this->tokens->line( $at ),
				'what' => $body['mark'] . ' … ' . $end,
				'rank' => self::ENDED,
			);
		}
	}

	/**
	 * By what code asks here whether this is a REST request.
	 *
	 * @param int $at Number of the token.
	 */
	private function mark( int $at ): ?string {
		$kind = $this->tokens->kind( $at );
		$text = $this->tokens->text( $at );
		if ( T_CONSTANT_ENCAPSED_STRING === $kind || T_ENCAPSED_AND_WHITESPACE === $kind ) {
			return false !== strpos( $text, 'wp-json' ) ? 'wp-json' : ( 'REST_REQUEST' === $this->tokens->literal( $at ) ? 'REST_REQUEST' : null );
		}
		$name = $this->tokens->name( $at )['name'] ?? '';
		foreach ( Watched::MARKS as $mark ) {
			if ( Ascii::lower( $mark ) === $name ) {
				return $mark;
			}
		}
		return null;
	}

	/**
	 * What ends a request here.
	 *
	 * @param int $at Number of the token.
	 */
	private function end( int $at ): ?string {
		// As no function, `exit` needs no parentheses.
		$name = T_EXIT === $this->tokens->kind( $at ) ? $this->tokens->name( $at ) : null;
		$end  = null === $name ? $this->tokens->called( $at ) : $name['name'];
		return in_array( $end, Watched::ENDS, true ) ? $end : null;
	}

	/**
	 * Looks for an error.
	 *
	 * @param int $at Number of the token.
	 */
	private function look_for_error( int $at ): void {
		if ( '(' !== $this->tokens->kind( $at + 1 ) ) {
			return;
		}
		$name = $this->tokens->name( $at );
		$code = null === $name || 'new' !== $name['after'] || 'wp_error' !== $name['name'] ? null : $this->tokens->argument( $at + 2 );
		if ( in_array( $code, Watched::CODES, true ) ) {
			$this->found[] = array(
				'line' => $this->tokens->line( $at ),
				'what' => $code,
				'rank' => self::ERROR,
			);
		}
	}
}
