<?php
/**
 * What was found.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Findings for those who show them. The sentences are in the reader's language.
 */
final class Findings {

	/**
	 * What the rules find in the evidence.
	 *
	 * @param array<string, mixed> $evidence As src/evidence.ts describes it.
	 * @return list<array<string, mixed>> As src/diagnosis/diagnose.ts describes them.
	 */
	public static function of( array $evidence ): array {
		return ( new Diagnosis( Catalogue::rules() ) )->findings( $evidence );
	}

	/**
	 * What is found before anybody was asked. That nothing can be told yet is no finding then.
	 *
	 * @param array<string, mixed> $facts The server's.
	 * @return list<array<string, mixed>>
	 */
	public static function of_server( array $facts ): array {
		$findings = self::of(
			array(
				'vantage' => 'loopback',
				'server'  => $facts,
			)
		);
		return array_values( array_filter( $findings, static fn( array $finding ): bool => 'undetermined' !== $finding['severity'] ) );
	}

	/**
	 * The findings that nobody explains: each is a card of its own.
	 *
	 * @param list<array<string, mixed>> $findings Findings.
	 * @return list<array<string, mixed>>
	 */
	public static function cards( array $findings ): array {
		return array_values( array_filter( $findings, static fn( array $finding ): bool => null === $finding['explainedBy'] ) );
	}
}
