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
	 * What is wrong, in the order of the rules; a fallback comes first.
	 *
	 * @param array<string, mixed> $evidence As src/evidence.ts describes it.
	 * @return list<array<string, mixed>> Findings, as src/diagnosis/diagnose.ts describes them.
	 */
	public function findings( array $evidence ): array {
		$held = array();
		foreach ( $this->rules as $rule ) {
			$finding = self::opinion( $rule, $evidence );
			if ( null !== $finding ) {
				$held[] = array(
					'rule'    => $rule,
					'finding' => $finding,
				);
			}
		}
		$found  = self::without_comfort( self::with_fallback( $held, $evidence ) );
		$causes = Causes::of( array_column( $found, 'rule' ), $evidence );

		$findings = array();
		foreach ( $found as $place => $one ) {
			$findings[] = $one['finding'] + $causes[ $place ];
		}
		return $findings;
	}

	/**
	 * Puts the first fallback before what is said aside, where no cause holds.
	 *
	 * @param list<array{rule: array<string, mixed>, finding: array<string, mixed>}> $held     What holds.
	 * @param array<string, mixed>                                                   $evidence The evidence.
	 * @return list<array{rule: array<string, mixed>, finding: array<string, mixed>}>
	 */
	private static function with_fallback( array $held, array $evidence ): array {
		$said = array_values( array_filter( $held, static fn( array $one ): bool => empty( $one['rule']['fallback'] ) ) );
		if ( array_filter( $said, static fn( array $one ): bool => ! isset( $one['rule']['aside'] ) || ! Condition::holds( $one['rule']['aside'], $evidence ) ) ) {
			return $said;
		}
		$fallbacks = array_filter( $held, static fn( array $one ): bool => ! empty( $one['rule']['fallback'] ) );
		return array_merge( array_slice( $fallbacks, 0, 1 ), $said );
	}

	/**
	 * Leaves out that all is well where something is not.
	 *
	 * @param list<array{rule: array<string, mixed>, finding: array<string, mixed>}> $found What holds.
	 * @return list<array{rule: array<string, mixed>, finding: array<string, mixed>}>
	 */
	private static function without_comfort( array $found ): array {
		$calm = array_filter( $found, static fn( array $one ): bool => in_array( $one['rule']['severity'], array( 'good', 'intended' ), true ) );
		return count( $calm ) === count( $found ) ? $found : array_values( array_filter( $found, static fn( array $one ): bool => 'good' !== $one['rule']['severity'] ) );
	}

	/**
	 * What one rule finds. One that another plugin added and that cannot be read has no opinion, and the others keep theirs.
	 *
	 * @param mixed                $rule     The rule.
	 * @param array<string, mixed> $evidence The evidence.
	 * @return array<string, mixed>|null
	 */
	private static function opinion( $rule, array $evidence ): ?array {
		try {
			$holds = self::knows( $rule['needs'], $evidence ) && Condition::holds( $rule['when'], $evidence );
			return $holds ? self::finding( $rule, $evidence ) : null;
		} catch ( \Throwable $unreadable ) {
			return null;
		}
	}

	/**
	 * Who answered, from the browser to the route.
	 *
	 * @param array<string, mixed> $rule     The rule.
	 * @param array<string, mixed> $evidence The evidence.
	 */
	private static function layer( array $rule, array $evidence ): ?string {
		// A rule that another plugin added may be older than these.
		foreach ( $rule['layers'] ?? array() as $one ) {
			if ( Condition::holds( $one['when'], $evidence ) ) {
				return $one['layer'];
			}
		}
		return $rule['layer'];
	}

	/**
	 * A rule that holds, ready to show.
	 *
	 * @param array<string, mixed> $rule     The rule.
	 * @param array<string, mixed> $evidence The evidence.
	 * @return array<string, mixed>
	 */
	private static function finding( array $rule, array $evidence ): array {
		$culprit = self::culprit( $rule, $evidence );
		$seen    = self::seen_by( $rule, $evidence );
		$actor   = Condition::actor_at( Text::sayable( $rule['who'], $seen )[0]['values'][0] ?? '', $seen );
		return array(
			'id'          => $rule['id'],
			'severity'    => $rule['severity'],
			'confidence'  => self::is_proven( $culprit, $evidence ) ? 'proven' : $rule['confidence'],
			'layer'       => self::layer( $rule, $evidence ),
			'property'    => $rule['property'] ?? null,
			'title'       => Text::say( $rule['title'], $seen ) ?? '',
			'explanation' => Text::say( $rule['explanation'], $seen ) ?? '',
			'fix'         => Text::say( $rule['fix'], $seen ) ?? '',
			'action'      => self::action( $rule['action'], $actor ),
			// A rule that another plugin added may be older than these.
			'snippet'     => Text::code( $rule['snippet'] ?? array(), $seen ),
			'letter'      => Text::say( $rule['letter'] ?? array(), $seen ),
			'log'         => Text::say( $rule['log'] ?? array(), $seen ),
			'who'         => Text::say( $rule['who'], $seen ),
			'where'       => Text::say( $rule['where'], $seen ),
			'affected'    => Text::say( $rule['affected'], $seen ),
			'culprit'     => $culprit,
			'actor'       => $actor,
			'remarks'     => Text::say_all( $rule['remarks'], $seen ),
			'shownBy'     => array_merge( $rule['needs'], array_values( array_filter( $rule['shows'] ?? array(), static fn( $name ): bool => false === ( $evidence[ $name ]['passed'] ?? null ) ) ) ),
		);
	}

	/**
	 * The evidence as the words of one rule see it: they speak of the exchange that is its culprit, whichever it is.
	 *
	 * @param array<string, mixed> $rule     The rule.
	 * @param array<string, mixed> $evidence The evidence.
	 * @return array<string, mixed>
	 */
	public static function seen_by( array $rule, array $evidence ): array {
		$culprit = self::culprit( $rule, $evidence );
		return null === $culprit ? $evidence : array( 'culprit' => $evidence[ $culprit ] ) + $evidence;
	}

	/**
	 * The exchange whose trace tells, or could tell, who did it.
	 *
	 * @param array<string, mixed> $rule     A rule. One that another plugin added may be older than its list of culprits.
	 * @param array<string, mixed> $evidence The evidence.
	 */
	private static function culprit( array $rule, array $evidence ): ?string {
		foreach ( $rule['culprits'] ?? array() as $name ) {
			if ( false === ( $evidence[ $name ]['passed'] ?? null ) ) {
				return $name;
			}
		}
		return null;
	}

	/**
	 * The rule's action. Nobody need be found who is named, and only a plugin has a switch on the Plugins screen; whoever has no name may be one.
	 *
	 * @param string|null               $action The rule's.
	 * @param array<string, mixed>|null $actor  Who did it.
	 */
	private static function action( ?string $action, ?array $actor ): ?string {
		$helps = null === $actor || ( 'find' !== $action && ( 'plugins' !== $action || 'plugin' === $actor['kind'] ) );
		return $helps ? $action : null;
	}

	/**
	 * Whether the request passed without the culprit, and was refused again with it: nothing else was changed.
	 *
	 * @param string|null          $culprit  Name of an exchange.
	 * @param array<string, mixed> $evidence The evidence.
	 */
	private static function is_proven( ?string $culprit, array $evidence ): bool {
		return null !== $culprit
			&& ( $evidence['proof']['about'] ?? null ) === $culprit
			&& true === ( $evidence['withoutSuspect']['passed'] ?? null )
			&& false === ( $evidence['withSuspect']['passed'] ?? null );
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
}
