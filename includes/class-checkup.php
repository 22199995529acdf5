<?php
/**
 * A checkup without a browser.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Collects evidence from the server, for a page without JavaScript. Judges nothing.
 */
final class Checkup {

	/** No probe is begun after so many seconds: somebody waits for the page. */
	private const SECONDS = 16;

	/**
	 * Asks all that a server can ask, in the order of the probes.
	 *
	 * @return array<string, mixed> Evidence, as src/evidence.ts describes it.
	 */
	public static function by_server(): array {
		$run      = Run::begin();
		$evidence = array(
			'vantage' => 'loopback',
			'server'  => Server_Facts::all(),
		);
		$end      = microtime( true ) + self::SECONDS;
		foreach ( array_filter( Catalogue::probes(), array( self::class, 'is_for_servers' ) ) as $probe ) {
			if ( microtime( true ) > $end ) {
				break;
			}
			if ( Condition::holds( $probe['when'] ?? array( 'all' => array() ), $evidence ) ) {
				$evidence[ $probe['name'] ] = self::ask( $probe, $run );
			}
		}
		$evidence = Traces::add( array_filter( $evidence ), $run, Traces::slots( array_filter( Catalogue::probes(), array( Catalogue::class, 'is_signed' ) ) ) );
		$run->forget();
		return $evidence;
	}

	/**
	 * The exchanges that the server adds to a checkup of the browser.
	 *
	 * @param Run|null $run The checkup's; null: nobody will watch.
	 * @return array<string, array<string, mixed>> By name.
	 */
	public static function beside_the_browser( ?Run $run ): array {
		$exchanges = array();
		foreach ( Catalogue::probes() as $probe ) {
			if ( 'loopback' === $probe['by'] ) {
				$exchanges[ $probe['name'] ] = self::ask( $probe, $run );
			}
		}
		return array_filter( $exchanges );
	}

	/**
	 * Asks a probe, signed if it asks the REST API.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @param Run|null             $run   Under which it is watched.
	 * @return array<string, mixed>|null The exchange.
	 */
	private static function ask( array $probe, ?Run $run ): ?array {
		return Loopback::ask( $probe, null !== $run && Catalogue::is_signed( $probe ) ? $run->mint( $probe['name'] ) : null );
	}

	/**
	 * Whether a server can ask what is meant for the browser. Not admin-ajax, which wants the cookie for wp-admin; we do not send that.
	 *
	 * @param array<string, mixed> $probe The probe.
	 */
	private static function is_for_servers( array $probe ): bool {
		return 'fetch' === $probe['by'] && 'ajax' !== $probe['target'] && 'query-nonce' !== $probe['identity']
			&& empty( $probe['needsConsent'] ) && empty( $probe['follow'] );
	}
}
