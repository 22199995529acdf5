<?php
/**
 * Limits that the browser reports.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Takes from posted limits what fits the types, as src/evidence.ts describes them.
 */
final class Posted_Limits {

	/** More than anybody sends to find a limit. */
	private const MOST_BYTES = 10 ** 7;

	/** As `Piece` in src/evidence.ts. */
	private const PIECES = array( 'heading', 'list', 'link', 'image', 'style', 'embed', 'table', 'code', 'file-name', 'html' );

	/**
	 * The limits.
	 *
	 * @param mixed $input Anything.
	 * @return array{passedBytes: int|null, refusedBytes: int|null, piece: string|null}|null Null when nothing was found.
	 */
	public static function of( $input ): ?array {
		$input  = is_array( $input ) ? $input : array();
		$piece  = $input['piece'] ?? null;
		$limits = array(
			'passedBytes'  => self::bytes( $input['passedBytes'] ?? null ),
			'refusedBytes' => self::bytes( $input['refusedBytes'] ?? null ),
			'piece'        => in_array( $piece, self::PIECES, true ) ? $piece : null,
		);
		return array_filter( $limits, 'is_null' ) === $limits ? null : $limits;
	}

	/**
	 * A size of a body.
	 *
	 * @param mixed $value Anything.
	 */
	private static function bytes( $value ): ?int {
		return is_int( $value ) && $value >= 0 && $value <= self::MOST_BYTES ? $value : null;
	}
}
