<?php
/**
 * What arrived of what was sent.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells whether a body arrived as it was sent. Mirrors src/checkup/normalise/arrived.ts.
 */
final class Arrived {

	/**
	 * What was sent, also where nothing came back: a body may be too large for an answer.
	 *
	 * @param array<string, mixed> $answer As src/checkup/answer.ts describes it.
	 * @return array{sentBytes: int|null, seenBytes: null, arrived: null}
	 */
	public static function sent( array $answer ): array {
		return array(
			'sentBytes' => $answer['sent']['bytes'] ?? null,
			'seenBytes' => null,
			'arrived'   => null,
		);
	}

	/**
	 * What arrived, by what a dry run tells of it.
	 *
	 * @param array<string, mixed> $answer The answer.
	 * @param Body                 $body   What is in it.
	 * @param string|null          $shape  What it is.
	 * @return array{sentBytes: int|null, seenBytes: int|null, arrived: string|null}
	 */
	public static function of( array $answer, Body $body, ?string $shape ): array {
		$seen  = Shape::dry_run( $body, $shape );
		$bytes = Told_Routes::count( $seen['bytes'] ?? null );
		return array_merge(
			self::sent( $answer ),
			array(
				'seenBytes' => $bytes,
				'arrived'   => self::compare( $answer['sent'] ?? null, $bytes, $seen['sha256'] ?? null ),
			)
		);
	}

	/**
	 * Whether the same arrived; null when either is unknown.
	 *
	 * @param array{bytes: int, sha256: string}|null $sent   What was sent.
	 * @param int|null                               $bytes  How many arrived.
	 * @param mixed                                  $sha256 Of what arrived; anything.
	 */
	private static function compare( ?array $sent, ?int $bytes, $sha256 ): ?string {
		if ( null === $sent || null === $bytes || ! is_string( $sha256 ) || ! preg_match( '/^[0-9a-f]{64}$/D', $sha256 ) ) {
			return null;
		}
		return $sent['bytes'] === $bytes && $sent['sha256'] === $sha256 ? 'same' : 'changed';
	}
}
