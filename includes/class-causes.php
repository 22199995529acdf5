<?php
/**
 * What follows from what.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Finds which of the rules that hold explains which. Mirrors src/diagnosis/explain.ts.
 */
final class Causes {

	/**
	 * What explains each rule, and why: the first of the others that says so. Rules that explain each other in a circle would leave no card:
	 * the last of them stands by itself.
	 *
	 * @param list<array<string, mixed>> $rules    All rules that hold.
	 * @param array<string, mixed>       $evidence The evidence.
	 * @return list<array{explainedBy: string|null, because: string|null}>
	 */
	public static function of( array $rules, array $evidence ): array {
		$causes = array();
		$told   = array();
		foreach ( $rules as $place => $rule ) {
			$said = array(
				'explainedBy' => null,
				'because'     => null,
			);
			foreach ( $rules as $other => $cause ) {
				$consequence = self::says_of( $rule['id'], $cause );
				if ( null !== $consequence && ! self::is_behind( $place, $other, $causes ) ) {
					$causes[ $place ] = $other;
					$said             = array(
						'explainedBy' => $cause['id'],
						'because'     => is_array( $consequence ) ? Text::say( array( $consequence['because'] ), Diagnosis::seen_by( $cause, $evidence ) ) : null,
					);
					break;
				}
			}
			$told[] = $said;
		}
		return $told;
	}

	/**
	 * What one rule says of another as its consequence.
	 *
	 * @param string               $id   The other's id.
	 * @param array<string, mixed> $rule The rule.
	 * @return array<string, mixed>|string|null Its id, or its id with the reason; null when it says nothing.
	 */
	private static function says_of( string $id, array $rule ) {
		foreach ( $rule['explains'] as $consequence ) {
			if ( ( is_array( $consequence ) ? $consequence['id'] : $consequence ) === $id ) {
				return $consequence;
			}
		}
		return null;
	}

	/**
	 * Whether a rule stands at the end of what explains another one; each stands behind itself.
	 *
	 * @param int             $rule   Its place.
	 * @param int             $other  The other's place.
	 * @param array<int, int> $causes Which place explains which.
	 */
	private static function is_behind( int $rule, int $other, array $causes ): bool {
		return $other === $rule || ( isset( $causes[ $other ] ) && self::is_behind( $rule, $causes[ $other ], $causes ) );
	}
}
