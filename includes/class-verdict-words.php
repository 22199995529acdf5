<?php
/**
 * Words on a verdict.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The words that stand on every verdict card: the panel's own.
 */
final class Verdict_Words {

	/**
	 * How bad it is; null for good, which needs no mark.
	 *
	 * @param array<string, mixed> $finding As src/diagnosis/diagnose.ts describes it.
	 */
	public static function severity( array $finding ): ?string {
		// What a reload cures is not on the site.
		$reload = 'recommended' === $finding['severity'] && 'reload' === $finding['action'];
		return Catalogue::said( 'severity', $reload ? 'reload' : $finding['severity'] );
	}

	/**
	 * How sure it is; null for what needs no proof.
	 *
	 * @param array<string, mixed> $finding The finding.
	 */
	public static function confidence( array $finding ): ?string {
		return in_array( $finding['severity'], array( 'good', 'undetermined' ), true ) ? null : Catalogue::said( 'confidence', $finding['confidence'] ?? '' );
	}

	/**
	 * The layer as an answer to “Where?”.
	 *
	 * @param string|null $layer The finding's.
	 */
	public static function layer( ?string $layer ): ?string {
		return Catalogue::said( 'where', $layer ?? '' );
	}
}
