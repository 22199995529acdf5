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

	/**
	 * Asks all that a server can ask, in the order of the probes.
	 *
	 * @param bool $consented Whether the person agreed to what a firewall may take for an attack.
	 * @return array<string, mixed> Evidence, as src/evidence.ts describes it.
	 */
	public static function by_server( bool $consented = false ): array {
		$budget   = Budget::of_server( $consented );
		$run      = Run::begin();
		$evidence = array(
			'vantage' => 'loopback',
			'server'  => Server_Facts::all(),
			'browser' => Page_Origin::facts(),
		);
		foreach ( array_filter( Catalogue::probes(), array( self::class, 'is_for_servers' ) ) as $probe ) {
			$is_wanted = ( $consented || empty( $probe['needsConsent'] ) ) && Condition::holds( $probe['when'] ?? array( 'all' => array() ), $evidence );
			if ( $is_wanted && $budget->allows( $probe ) ) {
				$evidence[ $probe['name'] ] = self::ask( self::in_the_browsers_place( $probe ), $run, $budget );
			}
		}
		$evidence = Traces::add( array_filter( $evidence ), $run, Traces::slots( array_filter( Catalogue::probes(), array( Catalogue::class, 'is_signed' ) ) ) );
		$run->forget();
		return $evidence;
	}

	/**
	 * The exchanges that the server adds to a checkup of the browser.
	 *
	 * @param Run|null                $run   The checkup's; null: nobody will watch.
	 * @param array<array-key, mixed> $names Which probes the browser wants asked; each of them anything.
	 * @return array<string, array<string, mixed>> By name.
	 */
	public static function beside_the_browser( ?Run $run, array $names ): array {
		$budget    = Budget::beside_the_browser();
		$exchanges = array();
		foreach ( Catalogue::probes() as $probe ) {
			if ( 'loopback' === $probe['by'] && in_array( $probe['name'], $names, true ) && $budget->allows( $probe ) ) {
				$exchanges[ $probe['name'] ] = self::ask( $probe, $run, $budget );
			}
		}
		return array_filter( $exchanges );
	}

	/**
	 * The token of a probe that is signed.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @param Run                  $run   Under which it is watched.
	 * @return string|null Null when the current user may not have it asked.
	 */
	public static function token( array $probe, Run $run ): ?string {
		if ( 'role' !== $probe['identity'] ) {
			return $run->mint( $probe['name'] );
		}
		$role = Permission\Roles::chosen();
		return null === $role ? null : Permission\Acting::mint( $run, $probe['name'], $role );
	}

	/**
	 * Asks a probe, signed if it asks the REST API, and then as slowly as a firewall can bear.
	 *
	 * @param array<string, mixed> $probe  The probe.
	 * @param Run|null             $run    Under which it is watched.
	 * @param Budget               $budget The checkup's.
	 * @return array<string, mixed>|null The exchange.
	 */
	private static function ask( array $probe, ?Run $run, Budget $budget ): ?array {
		$token = null !== $run && Catalogue::is_signed( $probe ) ? self::token( $probe, $run ) : null;
		// Without its token it would be one more visitor.
		if ( 'role' === $probe['identity'] && null === $token ) {
			return null;
		}
		if ( 'ajax' === $probe['target'] ) {
			return Nonce_Endpoint::ask( $probe );
		}
		if ( ! Target::is_of_rest( $probe['target'] ) ) {
			return Loopback::ask( $probe, $token );
		}
		$budget->rest();
		$exchange = Loopback::ask( $probe, $token );
		$budget->note( $exchange );
		return $exchange;
	}

	/**
	 * What is meant for the browser goes under the name and with the headers and cookies of the one that asked for the page: some are refused for
	 * WordPress's name, because robots speak no language or come from no page, and others for theirs, or for a cookie that only browsers have.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @return array<string, mixed>
	 */
	private static function in_the_browsers_place( array $probe ): array {
		$place = array(
			'agent'   => 'browser',
			'headers' => 'browser',
			'cookies' => 'browser',
		);
		return 'fetch' === $probe['by'] && null !== Loopback::agent() ? $place + $probe : $probe;
	}

	/**
	 * Whether a server can ask that: what it asks beside the browser, and what is meant for the browser. Not with a nonce in the address; nor what
	 * follows redirects, but for the front page, which seldom has one.
	 *
	 * @param array<string, mixed> $probe The probe.
	 */
	private static function is_for_servers( array $probe ): bool {
		return in_array( $probe['by'], array( 'fetch', 'loopback' ), true ) && 'query-nonce' !== $probe['identity']
			&& ( empty( $probe['follow'] ) || 'front-page' === $probe['target'] );
	}
}
