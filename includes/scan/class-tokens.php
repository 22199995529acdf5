<?php
/**
 * PHP code as PHP reads it.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

use REST_Health\Ascii;

/**
 * The tokens of a file without comments and blanks, by number. What stands in a comment, a string or a text is no call.
 */
final class Tokens {

	/** Bytes that a token takes, and a character that is a token. */
	private const WEIGHT           = 300;
	private const CHARACTER_WEIGHT = 16;

	/**
	 * Characters, or kind, text and line.
	 *
	 * @var list<string|array{int, string, int}>
	 */
	private array $list = array();

	/**
	 * Where the names are.
	 *
	 * @var list<int>
	 */
	private array $names = array();

	/**
	 * Keeps what says something. This is the loop that takes the time.
	 *
	 * @param array<int, string|array{int, string, int}> $all Of PHP's tokenizer.
	 */
	private function __construct( array $all ) {
		$silent = array_flip( array( T_WHITESPACE, T_COMMENT, T_DOC_COMMENT, T_OPEN_TAG, T_INLINE_HTML ) );
		// Before PHP 8 a leading backslash is a token of its own.
		$named = array_flip( defined( 'T_NAME_FULLY_QUALIFIED' ) ? array( T_STRING, T_EXIT, T_NAME_FULLY_QUALIFIED ) : array( T_STRING, T_EXIT ) );
		$at    = 0;
		foreach ( $all as $token ) {
			if ( isset( $silent[ $token[0] ] ) ) {
				continue;
			}
			$this->list[] = $token;
			if ( isset( $named[ $token[0] ] ) ) {
				$this->names[] = $at;
			}
			++$at;
		}
	}

	/**
	 * Whether this PHP has its tokenizer.
	 */
	public static function are_available(): bool {
		return function_exists( 'token_get_all' );
	}

	/**
	 * Reads code. Broken code has tokens as well.
	 *
	 * @param string $code PHP code.
	 * @param int    $room How many bytes it may take.
	 * @return self|null Null when it would take more.
	 */
	public static function of( string $code, int $room ): ?self {
		if ( ! self::are_available() || ! self::fits( $code, $room ) ) {
			return null;
		}
		try {
			// PHP warns of a comment without an end.
			return new self( @token_get_all( $code ) ); // phpcs:ignore WordPress.PHP.NoSilencedErrors
		} catch ( \Throwable $broken ) {
			return null;
		}
	}

	/**
	 * Whether memory is large enough, by an upper bound: words in comments are no tokens.
	 *
	 * @param string $code PHP code.
	 * @param int    $room How many bytes it may take.
	 */
	private static function fits( string $code, int $room ): bool {
		$characters = strlen( $code );
		if ( ( self::WEIGHT + self::CHARACTER_WEIGHT ) * $characters <= $room ) {
			return true;
		}
		return self::WEIGHT * (int) preg_match_all( '/\s++|\w++|[^\s\w]{2}/', $code ) + self::CHARACTER_WEIGHT * $characters <= $room;
	}

	/**
	 * How many there are.
	 */
	public function count(): int {
		return count( $this->list );
	}

	/**
	 * What kind of token it is.
	 *
	 * @param int $at Its number.
	 * @return int|string|null One of PHP's T_… constants, or a character. Null where there is none.
	 */
	public function kind( int $at ) {
		$token = $this->list[ $at ] ?? null;
		return is_array( $token ) ? $token[0] : $token;
	}

	/**
	 * Its text, lower-case as PHP does not mind.
	 *
	 * @param int $at Its number.
	 */
	public function text( int $at ): string {
		$token = $this->list[ $at ] ?? '';
		return Ascii::lower( is_array( $token ) ? $token[1] : $token );
	}

	/**
	 * Its line. A lone character has none.
	 *
	 * @param int $at Its number.
	 */
	public function line( int $at ): int {
		$token = $this->list[ $at ] ?? '';
		return is_array( $token ) ? $token[2] : 0;
	}

	/**
	 * The text of a string that stands whole in the code.
	 *
	 * @param int $at Its number.
	 */
	public function literal( int $at ): ?string {
		$token = $this->list[ $at ] ?? '';
		return is_array( $token ) && T_CONSTANT_ENCAPSED_STRING === $token[0] ? (string) substr( $token[1], 1, -1 ) : null;
	}

	/**
	 * An argument that is such a string and nothing more.
	 *
	 * @param int $at Where the argument begins.
	 */
	public function argument( int $at ): ?string {
		return in_array( $this->kind( $at + 1 ), array( ',', ')' ), true ) ? $this->literal( $at ) : null;
	}

	/**
	 * Where names are: of functions, classes, constants, and whatever else PHP knows by a word that is not its own. `exit` is one of them.
	 *
	 * @return list<int>
	 */
	public function names(): array {
		return $this->names;
	}

	/**
	 * A name in no namespace but PHP's own: `exit` and `\exit`, and not `->exit` or `Mine\exit`.
	 *
	 * @param int $at One of names().
	 * @return array{name: string, after: string}|null Lower-case; what stands before it.
	 */
	public function name( int $at ): ?array {
		$before = $this->text( $at - 1 );
		if ( '\\' === $before && ! in_array( $this->kind( $at - 2 ), array( T_STRING, T_NAMESPACE ), true ) ) {
			$before = $this->text( $at - 2 );
		}
		return in_array( $before, array( '->', '?->', '::', '\\', 'function', 'const' ), true ) ? null : array(
			'name'  => ltrim( $this->text( $at ), '\\' ),
			'after' => $before,
		);
	}

	/**
	 * The method that is called.
	 *
	 * @param int $at One of names().
	 * @return string|null Lower-case.
	 */
	public function called_method( int $at ): ?string {
		$is_method = in_array( $this->text( $at - 1 ), array( '->', '?->', '::' ), true );
		return $is_method && '(' === $this->kind( $at + 1 ) ? $this->text( $at ) : null;
	}

	/**
	 * The function that is called.
	 *
	 * @param int $at One of names().
	 */
	public function called( int $at ): ?string {
		$name = '(' === $this->kind( $at + 1 ) ? $this->name( $at ) : null;
		return null === $name || 'new' === $name['after'] ? null : $name['name'];
	}
}
