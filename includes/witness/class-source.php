<?php
/**
 * What is written in a file.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Owner;

/**
 * Finds lines in PHP files by PHP's own tokens. Nothing is run.
 */
final class Source {

	/** A file that is larger was not written by hand. */
	private const BYTES = 524288;

	/** What ends PHP, or goes on in other code. */
	private const LEAVES = array( T_EXIT, T_NEW, T_THROW, T_EVAL, T_INCLUDE, T_INCLUDE_ONCE, T_REQUIRE, T_REQUIRE_ONCE );

	/** Words before a bracket that is no call. */
	private const NO_CALLS = array( 'if', 'elseif', 'while', 'for', 'foreach', 'switch', 'match', 'catch', 'function', 'fn', 'use', 'array', 'list', 'isset', 'empty', 'unset', 'return', 'and', 'or', 'xor' );

	/**
	 * Lines on which PHP can be ended. The guard against being called alone (`defined( 'ABSPATH' ) || exit`) is none.
	 *
	 * @param string $file Absolute path.
	 * @param int    $from First line.
	 * @param int    $to   Last line.
	 * @return list<int>
	 */
	public static function exits( string $file, int $from = 1, int $to = PHP_INT_MAX ): array {
		$lines  = array();
		$guards = 0;
		foreach ( self::tokens( $file, 'ABSPATH' ) as $token ) {
			if ( false !== strpos( $token[1], 'ABSPATH' ) ) {
				// The exit that belongs to it follows within a few words.
				$guards = 9;
			} elseif ( T_EXIT === $token[0] && $guards <= 0 && $token[2] >= $from && $token[2] <= $to ) {
				$lines[] = $token[2];
			}
			--$guards;
		}
		return $lines;
	}

	/**
	 * Whether PHP can be ended on some lines: there, or in other code that they call.
	 *
	 * @param string $file Absolute path.
	 * @param int    $from First line.
	 * @param int    $to   Last line.
	 */
	public static function can_end( string $file, int $from, int $to ): bool {
		$tokens = self::tokens( $file, 'ABSPATH' );
		foreach ( $tokens as $index => $token ) {
			if ( $token[2] >= $from && $token[2] <= $to && ( in_array( $token[0], self::LEAVES, true ) || self::is_call( $tokens, $index ) ) ) {
				return true;
			}
		}
		return array() === $tokens;
	}

	/**
	 * Where a function is put on a hook, or taken off it, in the files that are loaded: whoever did it is among them.
	 *
	 * @param string[]    $calls    For example add_filter and add_action.
	 * @param string      $hook     Name of the hook.
	 * @param string      $function Name of the function.
	 * @param string|null $near     Only in files of whoever this file belongs to; null: that is not known.
	 * @return array{file: string, line: int}|null Null when there is no such place, when there are several, and when others may do it too.
	 */
	public static function place( array $calls, string $hook, string $function, ?string $near ): ?array {
		$found = array();
		foreach ( array_filter( get_included_files(), array( Code::class, 'is_foreign' ) ) as $file ) {
			$lines = self::calls( $file, $calls, $hook, $function );
			if ( array() === $lines || ( null !== $near && Owner::id( $near ) !== Owner::id( $file ) ) ) {
				continue;
			}
			foreach ( $lines as $line ) {
				$found[] = array(
					'file' => $file,
					'line' => $line,
				);
			}
		}
		$same = array_values( array_filter( $found, static fn( array $place ): bool => $place['file'] === $near ) );
		$best = array() === $same ? $found : $same;
		// Line 0: a hook whose name is put together may be this one.
		return 1 === count( $best ) && $best[0]['line'] > 0 ? $best[0] : null;
	}

	/**
	 * Whether a token is the bracket of a call.
	 *
	 * @param list<array{int, string, int}> $tokens Of a file.
	 * @param int                           $index  Which.
	 */
	private static function is_call( array $tokens, int $index ): bool {
		$before = strtolower( $tokens[ $index - 1 ][1] ?? '' );
		// The name of a function in its own head is no call.
		$is_head = in_array( strtolower( $tokens[ $index - 2 ][1] ?? '' ), array( 'function', '&' ), true );
		return '(' === $tokens[ $index ][1] && ! $is_head && ! in_array( $before, self::NO_CALLS, true ) && 1 === preg_match( '/[\w\])}]$/', $before );
	}

	/**
	 * Lines with a call such as add_filter( 'hook', 'function' ).
	 *
	 * @param string   $file     Absolute path.
	 * @param string[] $calls    Names of functions.
	 * @param string   $hook     The first argument.
	 * @param string   $function The second one.
	 * @return list<int> 0 for a place where nobody can tell the hook.
	 */
	private static function calls( string $file, array $calls, string $hook, string $function ): array {
		$tokens = self::tokens( $file, $function );
		$lines  = array();
		foreach ( $tokens as $index => $token ) {
			if ( $index < 4 || ! self::says( $token, $function ) ) {
				continue;
			}
			$is_text = T_CONSTANT_ENCAPSED_STRING === $tokens[ $index - 2 ][0];
			$before  = $tokens[ $index - 1 ][1];
			if ( '=' === $before || ( ',' === $before && ! $is_text ) ) {
				$lines[] = 0;
			} elseif ( $is_text && '(' === $tokens[ $index - 3 ][1] && self::says( $tokens[ $index - 2 ], $hook ) && in_array( strtolower( ltrim( $tokens[ $index - 4 ][1], '\\' ) ), $calls, true ) ) {
				$lines[] = $tokens[ $index - 4 ][2];
			}
		}
		return $lines;
	}

	/**
	 * Whether a token is this text in quotes.
	 *
	 * @param array{int, string, int} $token A token.
	 * @param string                  $text  The text.
	 */
	private static function says( array $token, string $text ): bool {
		return T_CONSTANT_ENCAPSED_STRING === $token[0] && 0 === strcasecmp( ltrim( trim( $token[1], '\'"' ), '\\' ), $text );
	}

	/**
	 * The tokens of a file without spaces and comments.
	 *
	 * @param string $file Absolute path, or that of code that came through eval().
	 * @param string $word Without it a file need not be looked through; ABSPATH: in any case.
	 * @return list<array{int, string, int}> Kind, text, line.
	 */
	private static function tokens( string $file, string $word ): array {
		if ( ! function_exists( 'token_get_all' ) || ! is_file( $file ) || ! is_readable( $file ) || filesize( $file ) > self::BYTES ) {
			return array();
		}
		$code = (string) file_get_contents( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this site.
		if ( 'ABSPATH' !== $word && false === stripos( $code, $word ) ) {
			return array();
		}
		$tokens = array();
		$line   = 1;
		foreach ( token_get_all( $code ) as $token ) {
			$token = is_array( $token ) ? $token : array( 0, $token, $line );
			$line  = $token[2];
			if ( ! in_array( $token[0], array( T_WHITESPACE, T_COMMENT, T_DOC_COMMENT ), true ) ) {
				$tokens[] = $token;
			}
		}
		return $tokens;
	}
}
