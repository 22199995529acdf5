<?php
/**
 * What WordPress saw.
 *
 * @package REST_Health
 */

namespace REST_Health;

use REST_Health\Witness\Trace_Facts;

/**
 * Brings traces to those who judge: as facts, and beside the exchanges that they tell about.
 */
final class Traces {

	/** How long requests are waited for that have not ended: in seconds, and until somebody looks again, in microseconds for each of them, at most for so many. */
	private const PATIENCE = 0.5;
	private const BETWEEN  = 3000;
	private const AT_MOST  = 9;

	/**
	 * All that was seen in a run.
	 *
	 * @param Run $run The run.
	 * @return array<string, array<string, mixed>> By place in the run, each as `Trace` in src/evidence.ts.
	 */
	public static function of( Run $run ): array {
		return array_map( array( Trace_Facts::class, 'of' ), $run->traces() );
	}

	/**
	 * What was seen of those requests in a run that have ended.
	 *
	 * @param Run                     $run     The run.
	 * @param array<array-key, mixed> $awaited Places of requests that are under way or about to be sent, which are waited for a moment; each of them anything.
	 * @return array<string, array<string, mixed>> As of() gives it.
	 */
	public static function ended( Run $run, array $awaited ): array {
		$awaited = array_values( array_unique( array_filter( $awaited, 'is_string' ) ) );
		$end     = microtime( true ) + self::PATIENCE;
		$unended = $run->unended( $awaited );
		while ( $unended > 0 && microtime( true ) < $end ) {
			usleep( min( $unended, self::AT_MOST ) * self::BETWEEN );
			$unended = $run->unended( $awaited );
		}
		return array_map( array( Trace_Facts::class, 'of' ), array_filter( $run->traces() ) );
	}

	/**
	 * The places of probes: each has its own name, as long as nobody says otherwise.
	 *
	 * @param array<array<string, mixed>> $probes Probes that are signed.
	 * @return array<string, string> Place by name of the exchange.
	 */
	public static function slots( array $probes ): array {
		$names = array_column( $probes, 'name' );
		return array_combine( $names, $names );
	}

	/**
	 * Writes what was seen to the exchanges that were signed. A signed request of which nothing was seen did not reach us, and that is a fact too.
	 *
	 * @param array<string, mixed>  $evidence The evidence.
	 * @param Run                   $run      The run.
	 * @param array<string, string> $slots    Place by name of the exchange.
	 * @return array<string, mixed> The evidence with traces.
	 */
	public static function add( array $evidence, Run $run, array $slots ): array {
		foreach ( array_intersect_key( $slots, $evidence ) as $name => $slot ) {
			$raw                        = $run->trace( $slot );
			$evidence[ $name ]['trace'] = null === $raw ? Trace_Facts::nothing() : Trace_Facts::of( $raw );
		}
		return $evidence;
	}
}
