<?php
/**
 * What the panel says about traces.
 *
 * @package REST_Health
 */

namespace REST_Health;

use REST_Health\Experiment\Suspects;
use REST_Health\Witness\Trace_Facts;

/**
 * Adds what WordPress saw to a posted result. The panel only says which trace belongs to which exchange, who was found by leaving out, and
 * what was proved: traces and names are our own.
 */
final class Posted_Traces {

	/**
	 * Adds traces, finds and proof.
	 *
	 * @param array<string, mixed>    $evidence The evidence without them.
	 * @param array<array-key, mixed> $posted   The result: `{ traces, found, proof }`, each of them anything.
	 * @param Run                     $run      The run.
	 * @return array<string, mixed>
	 */
	public static function add( array $evidence, array $posted, Run $run ): array {
		$evidence = Traces::add( $evidence, $run, self::slots( $evidence, self::map( $posted['traces'] ?? null ) ) );
		foreach ( self::map( $posted['found'] ?? null ) as $name => $ids ) {
			if ( isset( $evidence[ $name ]['outcome'] ) && is_array( $ids ) ) {
				$evidence[ $name ] = self::with_culprits( $evidence[ $name ], $ids );
			}
		}
		return array_filter( array_merge( $evidence, array( 'proof' => self::proof( $evidence, $posted['proof'] ?? null ) ) ) );
	}

	/**
	 * Where the traces of the exchanges are.
	 *
	 * @param array<string, mixed>    $evidence The evidence.
	 * @param array<array-key, mixed> $posted   Where they are not under the exchange's own name; anything.
	 * @return array<string, string> Place by name of the exchange.
	 */
	private static function slots( array $evidence, array $posted ): array {
		// The page sends no token to another origin.
		$is_near = 'same' === ( $evidence['browser']['restOrigin'] ?? 'same' );
		$signed  = static fn( array $probe ): bool => Catalogue::is_signed( $probe ) && ( $is_near || 'loopback' === $probe['by'] );
		$slots   = Traces::slots( array_filter( Catalogue::probes(), $signed ) );
		foreach ( array_column( Catalogue::probes(), 'name' ) as $name ) {
			if ( isset( $posted[ $name ] ) && is_string( $posted[ $name ] ) && preg_match( '/^[A-Za-z0-9]{1,32}$/D', $posted[ $name ] ) ) {
				$slots[ $name ] = $posted[ $name ];
			}
		}
		return $slots;
	}

	/**
	 * An exchange that passes without somebody.
	 *
	 * @param array<string, mixed>    $exchange The exchange.
	 * @param array<array-key, mixed> $ids      Who was left out; anything.
	 * @return array<string, mixed>
	 */
	private static function with_culprits( array $exchange, array $ids ): array {
		$actors = array_values( array_filter( array_map( array( Suspects::class, 'actor' ), array_filter( array_slice( $ids, 0, 2 ), 'is_string' ) ) ) );
		if ( ! $actors ) {
			return $exchange;
		}
		$found = array(
			'how'        => 'left-out',
			'refused'    => $actors[0],
			'refusedToo' => $actors[1] ?? null,
		);
		return array_merge( $exchange, array( 'trace' => array_merge( $exchange['trace'] ?? Trace_Facts::nothing(), $found ) ) );
	}

	/**
	 * What was proved, if it is about somebody whom we know by name.
	 *
	 * @param array<string, mixed> $evidence The evidence.
	 * @param mixed                $posted   Anything.
	 * @return array{about: string, how: string}|null
	 */
	private static function proof( array $evidence, $posted ): ?array {
		$about = $posted['about'] ?? null;
		$how   = $posted['how'] ?? null;
		if ( ! is_string( $about ) || ! isset( $evidence[ $about ]['trace']['refused'] ) || ! in_array( $how, array( 'callbacks', 'isolation' ), true ) ) {
			return null;
		}
		return array(
			'about' => $about,
			'how'   => $how,
		);
	}

	/**
	 * A map, whatever came.
	 *
	 * @param mixed $value Anything.
	 * @return array<array-key, mixed>
	 */
	private static function map( $value ): array {
		return is_array( $value ) ? $value : array();
	}
}
