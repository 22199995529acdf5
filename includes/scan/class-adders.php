<?php
/**
 * Who puts a function on a hook.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

use REST_Health\Ascii;

/**
 * Finds where a function of WordPress, such as `__return_false`, is put on a hook. It gives nothing where another place could have done it as well.
 */
final class Adders {

	/** They name the hook and put nothing on it. */
	private const OTHERS = array( 'apply_filters', 'apply_filters_ref_array', 'do_action', 'do_action_ref_array', 'has_filter', 'has_action', 'remove_filter', 'remove_action', 'remove_all_filters', 'remove_all_actions', 'did_filter', 'did_action', 'doing_filter', 'doing_action' );

	/**
	 * The hook.
	 *
	 * @var string
	 */
	private string $hook;

	/**
	 * The function, lower-case.
	 *
	 * @var string
	 */
	private string $function;

	/**
	 * Where it is put there.
	 *
	 * @var list<array{file: string, line: int}>
	 */
	private array $places = array();

	/**
	 * Whether some other place names the hook, or puts the function somewhere, in a way that nobody can follow from here: in a list, or with a variable.
	 *
	 * @var bool
	 */
	private bool $is_doubtful = false;

	/**
	 * Looks for them.
	 *
	 * @param string $hook     The hook.
	 * @param string $function The function.
	 */
	public function __construct( string $hook, string $function ) {
		$this->hook     = $hook;
		$this->function = self::folded( $function );
	}

	/**
	 * The only place.
	 *
	 * @return array{file: string, line: int}|null
	 */
	public function only(): ?array {
		$survey = new Survey(
			function ( string $code ): bool {
				return false !== strpos( $code, $this->hook ) || false !== stripos( $code, $this->function );
			},
			array( $this, 'look' )
		);
		return 1 === count( $this->places ) && ! $this->is_doubtful && 0 === $survey->skipped ? $this->places[0] : null;
	}

	/**
	 * Looks at a file.
	 *
	 * @param Tokens $tokens Its code.
	 * @param string $file   Absolute path.
	 */
	public function look( Tokens $tokens, string $file ): void {
		$names_function = $this->is_named( $tokens );
		for ( $at = 0, $count = $tokens->count(); $at < $count; ++$at ) {
			if ( $tokens->literal( $at ) !== $this->hook ) {
				$this->is_doubtful = $this->is_doubtful || $this->is_put_somewhere( $tokens, $at );
				continue;
			}
			$call = '(' === $tokens->kind( $at - 1 ) ? $tokens->called( $at - 2 ) : null;
			if ( in_array( $call, array( 'add_filter', 'add_action' ), true ) && ',' === $tokens->kind( $at + 1 ) ) {
				$this->weigh( $tokens, $at + 2, $file );
			} elseif ( $names_function && ! in_array( $call, self::OTHERS, true ) ) {
				$this->is_doubtful = true;
			}
		}
	}

	/**
	 * Whether a file names the function anywhere: a list of hooks in one that does not is about something else.
	 *
	 * @param Tokens $tokens Code of the file.
	 */
	private function is_named( Tokens $tokens ): bool {
		for ( $at = 0, $count = $tokens->count(); $at < $count; ++$at ) {
			if ( $this->is_function( $tokens->literal( $at ) ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the function is put on a hook whose name is put together: "add_filter( $hook, '__return_false' )".
	 *
	 * @param Tokens $tokens Code of the file.
	 * @param int    $at     Where the call may stand.
	 */
	private function is_put_somewhere( Tokens $tokens, int $at ): bool {
		if ( ! in_array( $tokens->called( $at ), array( 'add_filter', 'add_action' ), true ) || null !== $tokens->argument( $at + 2 ) ) {
			return false;
		}
		for ( $end = $at + 3; $end < $tokens->count() && ';' !== $tokens->kind( $end ); ++$end ) {
			if ( $this->is_function( $tokens->literal( $end ) ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Tells whether a callback is the function, is another one for sure, or may be either.
	 *
	 * @param Tokens $tokens Code of the file.
	 * @param int    $at     Where the callback begins.
	 * @param string $file   Absolute path.
	 */
	private function weigh( Tokens $tokens, int $at, string $file ): void {
		$literal = $tokens->argument( $at );
		if ( $this->is_function( $literal ) ) {
			$this->places[] = array(
				'file' => $file,
				'line' => $tokens->line( $at - 2 ),
			);
		} elseif ( null === $literal && ! in_array( $tokens->kind( $at ), array( '[', T_ARRAY, T_FUNCTION, T_FN, T_STATIC ), true ) ) {
			$this->is_doubtful = true;
		}
	}

	/**
	 * Whether a text names the function.
	 *
	 * @param string|null $text A text in the code; null: no text.
	 */
	private function is_function( ?string $text ): bool {
		return null !== $text && self::folded( $text ) === $this->function;
	}

	/**
	 * The name of a function as PHP compares it.
	 *
	 * @param string $name As it stands in code.
	 */
	private static function folded( string $name ): string {
		return Ascii::lower( ltrim( $name, '\\' ) );
	}
}
