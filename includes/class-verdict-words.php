<?php
/**
 * Words on a verdict.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The words that stand on every verdict card. The same as in src/panel/tone.ts and layers.ts, so they are translated once.
 */
final class Verdict_Words {

	/**
	 * How bad it is; null for good, which needs no mark.
	 *
	 * @param array<string, mixed> $finding As src/diagnosis/diagnose.ts describes it.
	 */
	public static function severity( array $finding ): ?string {
		$words = array(
			'critical'     => __( 'Critical', 'rest-health' ),
			// What a reload cures is not on the site.
			'recommended'  => 'reload' === $finding['action'] ? __( 'Only this browser tab', 'rest-health' ) : __( 'Recommended', 'rest-health' ),
			'intended'     => __( 'Looks intended', 'rest-health' ),
			'undetermined' => __( 'Cannot tell yet', 'rest-health' ),
		);
		return $words[ $finding['severity'] ] ?? null;
	}

	/**
	 * How sure it is; null for what needs no proof.
	 *
	 * @param array<string, mixed> $finding The finding.
	 */
	public static function confidence( array $finding ): ?string {
		if ( in_array( $finding['severity'], array( 'good', 'undetermined' ), true ) ) {
			return null;
		}
		$words = array(
			'proven'      => __( 'Proven', 'rest-health' ),
			'very-likely' => __( 'Very likely', 'rest-health' ),
		);
		return $words[ $finding['confidence'] ?? '' ] ?? null;
	}

	/**
	 * The layer as an answer to “Where?”.
	 *
	 * @param string|null $layer The finding's.
	 */
	public static function layer( ?string $layer ): ?string {
		$names = array(
			'browser'        => __( 'Browser', 'rest-health' ),
			'edge'           => __( 'CDN or proxy', 'rest-health' ),
			'web-server'     => __( 'Web server', 'rest-health' ),
			'php'            => __( 'PHP, before WordPress', 'rest-health' ),
			'wordpress'      => __( 'WordPress', 'rest-health' ),
			'authentication' => __( 'WordPress authentication', 'rest-health' ),
			'plugin'         => __( 'A plugin or the theme', 'rest-health' ),
			'route'          => __( 'Route', 'rest-health' ),
		);
		return $names[ $layer ?? '' ] ?? null;
	}
}
