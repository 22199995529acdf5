<?php
/**
 * The scan of code.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

/**
 * Reads the active code without running it. What it finds are suspects: whether they refuse anything, the trace and the proof tell.
 */
final class Scan {

	/**
	 * What `added_at` has found, as one fault is traced in many requests.
	 *
	 * @var array<string, array{file: string, line: int}|null>
	 */
	private static array $added = array();

	/**
	 * All code that can refuse REST requests.
	 *
	 * @return array{suspects: list<array{name: string, kind: string, place: string, what: string}>, files: int, skipped: int, more: int, milliseconds: int, unavailable: bool} `files` were looked at and `skipped` were not; `more` were found and are not listed. `place` is folder/file.php:line; `what` a hook, a function or an error code. Unavailable where PHP has no tokenizer.
	 */
	public static function all(): array {
		if ( ! Tokens::are_available() ) {
			return self::result( new Hits(), null );
		}
		$hits = new Hits();
		$look = static function ( Tokens $tokens, string $file, string $root ) use ( $hits ): void {
			$hits->add( $root, $file, array_merge( Hook_Calls::in( $tokens ), Refusals::in( $tokens ) ) );
		};
		return self::result( $hits, new Survey( array( Watched::class, 'may_be_in' ), $look ) );
	}

	/**
	 * Where alone in the active code a function of WordPress is put on a hook.
	 *
	 * @param string $hook     The hook.
	 * @param string $function Such as `__return_false`.
	 * @return array{file: string, line: int}|null The absolute path, for use in PHP. Null when there is no such place, when there are several, or when not all code could be read.
	 */
	public static function added_at( string $hook, string $function ): ?array {
		$key = "$hook $function";
		if ( ! array_key_exists( $key, self::$added ) ) {
			self::$added[ $key ] = Tokens::are_available() ? ( new Adders( $hook, $function ) )->only() : null;
		}
		return self::$added[ $key ];
	}

	/**
	 * The line of the only `exit` or `die` between two lines of a file.
	 *
	 * @param string $file Absolute path.
	 * @param int    $from First line.
	 * @param int    $to   Last line.
	 */
	public static function exit_in( string $file, int $from, int $to ): ?int {
		$code   = Source::read( $file );
		$tokens = null === $code ? null : Tokens::of( $code, ( new Budget() )->room() );
		if ( null === $tokens ) {
			return null;
		}
		$lines = array();
		foreach ( $tokens->names() as $at ) {
			$line = $tokens->line( $at );
			if ( T_EXIT === $tokens->kind( $at ) && $line >= $from && $line <= $to && null !== $tokens->name( $at ) ) {
				$lines[] = $line;
			}
		}
		return 1 === count( $lines ) ? $lines[0] : null;
	}

	/**
	 * The result.
	 *
	 * @param Hits        $hits   What was found.
	 * @param Survey|null $survey The walk. Null when there was none.
	 * @return array{suspects: list<array{name: string, kind: string, place: string, what: string}>, files: int, skipped: int, more: int, milliseconds: int, unavailable: bool}
	 */
	private static function result( Hits $hits, ?Survey $survey ): array {
		return $hits->listed() + array(
			'files'        => null === $survey ? 0 : $survey->files,
			'skipped'      => null === $survey ? 0 : $survey->skipped,
			'milliseconds' => null === $survey ? 0 : $survey->milliseconds(),
			'unavailable'  => null === $survey,
		);
	}
}
