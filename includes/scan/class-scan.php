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
