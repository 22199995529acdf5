<?php
/**
 * Comparing lines.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Finds how one text becomes another, line by line, with as few changes as can be. Mirrors src/panel/line-difference.ts.
 */
final class Line_Difference {

	/**
	 * The lines of both, in order.
	 *
	 * @param list<string> $found  The text that is there.
	 * @param list<string> $wanted The text that should be.
	 * @return list<array{text: string, in: string}> `in`: `both`, `found` or `wanted`.
	 */
	public static function of( array $found, array $wanted ): array {
		$common = self::common_tails( $found, $wanted );
		$lines  = array();
		$here   = 0;
		$there  = 0;
		while ( isset( $found[ $here ] ) || isset( $wanted[ $there ] ) ) {
			$one   = $found[ $here ] ?? null;
			$other = $wanted[ $there ] ?? null;
			if ( null !== $one && $one === $other ) {
				$lines[] = self::line( $one, 'both' );
				++$here;
				++$there;
			} elseif ( null !== $one && ( null === $other || ( $common[ $here + 1 ][ $there ] ?? 0 ) >= ( $common[ $here ][ $there + 1 ] ?? 0 ) ) ) {
				$lines[] = self::line( $one, 'found' );
				++$here;
			} else {
				$lines[] = self::line( (string) $other, 'wanted' );
				++$there;
			}
		}
		return $lines;
	}

	/**
	 * How many lines the two have in common from each pair of places on.
	 *
	 * @param list<string> $found  The one.
	 * @param list<string> $wanted The other.
	 * @return array<int, array<int, int>>
	 */
	private static function common_tails( array $found, array $wanted ): array {
		$counts = array();
		for ( $here = count( $found ) - 1; $here >= 0; $here-- ) {
			for ( $there = count( $wanted ) - 1; $there >= 0; $there-- ) {
				$counts[ $here ][ $there ] = $found[ $here ] === $wanted[ $there ]
					? ( $counts[ $here + 1 ][ $there + 1 ] ?? 0 ) + 1
					: max( $counts[ $here + 1 ][ $there ] ?? 0, $counts[ $here ][ $there + 1 ] ?? 0 );
			}
		}
		return $counts;
	}

	/**
	 * A line.
	 *
	 * @param string $text Its text.
	 * @param string $in   Where it stands.
	 * @return array{text: string, in: string}
	 */
	private static function line( string $text, string $in ): array {
		return array(
			'text' => $text,
			'in'   => $in,
		);
	}
}
