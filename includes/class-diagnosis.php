<?php
/**
 * Judging evidence.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Judges evidence by the rules that the build printed from src/rules.
 * Mirrors src/diagnosis; tests/cases keeps the two alike.
 */
final class Diagnosis {

	/**
	 * The rules, in reading order.
	 *
	 * @var list<array<string, mixed>>
	 */
	private array $rules;

	/**
	 * Takes the rules in reading order.
	 *
	 * @param list<array<string, mixed>> $rules As build/rules.php returns them.
	 */
	public function __construct( array $rules ) {
		$this->rules = $rules;
	}

	/**
	 * What is wrong, in the order of the rules.
	 *
	 * @param array<string, mixed> $evidence As src/evidence.ts describes it.
	 * @return list<array<string, mixed>> Findings, as src/diagnosis/diagnose.ts describes them.
	 */
	public function findings( array $evidence ): array {
		$held   = array_filter(
			$this->rules,
			static fn( array $rule ): bool => self::knows( $rule['needs'], $evidence ) && Condition::holds( $rule['when'], $evidence )
		);
		$causes = array_filter( $held, static fn( array $rule ): bool => empty( $rule['fallback'] ) );
		$found  = $causes ? $causes : array_slice( $held, 0, 1 );

		$findings = array();
		foreach ( $found as $rule ) {
			$findings[] = self::finding( $rule, $found, $evidence );
		}
		return $findings;
	}

	/**
	 * A rule that holds, ready to show.
	 *
	 * @param array<string, mixed>             $rule     The rule.
	 * @param array<int, array<string, mixed>> $found    All rules that hold.
	 * @param array<string, mixed>             $evidence The evidence.
	 * @return array<string, mixed>
	 */
	private static function finding( array $rule, array $found, array $evidence ): array {
		return array(
			'id'          => $rule['id'],
			'severity'    => $rule['severity'],
			'confidence'  => $rule['confidence'],
			'layer'       => $rule['layer'],
			'title'       => Text::say( $rule['title'], $evidence ) ?? '',
			'explanation' => Text::say( $rule['explanation'], $evidence ) ?? '',
			'fix'         => Text::say( $rule['fix'], $evidence ) ?? '',
			'action'      => $rule['action'],
			'who'         => Text::say( $rule['who'], $evidence ),
			'where'       => Text::say( $rule['where'], $evidence ),
			'affected'    => Text::say( $rule['affected'], $evidence ),
			'remarks'     => Text::say_all( $rule['remarks'], $evidence ),
			'shownBy'     => $rule['needs'],
			'explainedBy' => self::cause_of( $rule['id'], $found ),
		);
	}

	/**
	 * Whether all these exchanges are there.
	 *
	 * @param list<string>         $names    Names of exchanges.
	 * @param array<string, mixed> $evidence The evidence.
	 */
	private static function knows( array $names, array $evidence ): bool {
		foreach ( $names as $name ) {
			if ( ! isset( $evidence[ $name ] ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The finding of which this one is a consequence.
	 *
	 * @param string                           $id    A rule's id.
	 * @param array<int, array<string, mixed>> $found All rules that hold.
	 */
	private static function cause_of( string $id, array $found ): ?string {
		foreach ( $found as $rule ) {
			if ( in_array( $id, $rule['explains'], true ) ) {
				return $rule['id'];
			}
		}
		return null;
	}
}
