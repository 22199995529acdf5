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

	/** The same beside the browser, whose page waits ten seconds for all (src/checkup/limits.ts), and a request may take four. */
	private const SECONDS_BESIDE = 5;

	/** Microseconds between an answer of the REST API that is a refusal and the next request: firewalls ban whoever is refused in quick succession. */
	private const PAUSE = 300000;

	/** As many refusals a firewall is asked to bear, as in the browser (src/checkup/budget.ts). */
	private const REFUSALS = 5;

	/**
	 * Asks all that a server can ask, in the order of the probes.
	 *
	 * @return array<string, mixed> Evidence, as src/evidence.ts describes it.
	 */
	public static function by_server(): array {
		self::$refusals = 0;
		$run            = Run::begin();
		$evidence       = array(
			'vantage' => 'loopback',
			'server'  => Server_Facts::all(),
			'browser' => Page_Origin::facts(),
		);
		$end            = microtime( true ) + self::SECONDS;
		foreach ( array_filter( Catalogue::probes(), array( self::class, 'is_for_servers' ) ) as $probe ) {
			if ( microtime( true ) > $end ) {
				break;
			}
			if ( Condition::holds( $probe['when'] ?? array( 'all' => array() ), $evidence ) ) {
				$evidence[ $probe['name'] ] = self::ask( self::in_the_browsers_place( $probe ), $run );
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
		self::$refusals = 0;
		$exchanges      = array();
		$end            = microtime( true ) + self::SECONDS_BESIDE;
		foreach ( Catalogue::probes() as $probe ) {
			if ( 'loopback' === $probe['by'] && in_array( $probe['name'], $names, true ) && microtime( true ) < $end ) {
				$exchanges[ $probe['name'] ] = self::ask( $probe, $run );
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
	 * How many requests were refused, by whoever guards the REST API.
	 *
	 * @var int
	 */
	private static int $refusals = 0;

	/**
	 * Whether the last one was.
	 *
	 * @var bool
	 */
	private static bool $was_refused = false;

	/**
	 * Asks a probe, signed if it asks the REST API.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @param Run|null             $run   Under which it is watched.
	 * @return array<string, mixed>|null The exchange.
	 */
	private static function ask( array $probe, ?Run $run ): ?array {
		$token = null !== $run && Catalogue::is_signed( $probe ) ? self::token( $probe, $run ) : null;
		// Without its token it would be one more visitor.
		if ( 'role' === $probe['identity'] && null === $token ) {
			return null;
		}
		if ( 'ajax' === $probe['target'] ) {
			return Nonce_Endpoint::ask( $probe );
		}
		return Target::is_of_rest( $probe['target'] ) ? self::ask_rest( $probe, $token ) : Loopback::ask( $probe, $token );
	}

	/**
	 * Asks the REST API, as slowly and as seldom as a firewall can bear.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @param string|null          $token Its token.
	 * @return array<string, mixed>|null The exchange; null when enough was refused.
	 */
	private static function ask_rest( array $probe, ?string $token ): ?array {
		if ( self::$refusals >= self::REFUSALS ) {
			return null;
		}
		if ( self::$was_refused ) {
			usleep( self::PAUSE );
		}
		$exchange          = Loopback::ask( $probe, $token );
		self::$was_refused = null !== $exchange && 'answered' === $exchange['outcome'] && ! $exchange['passed'];
		self::$refusals   += (int) self::$was_refused;
		return $exchange;
	}

	/**
	 * What is meant for the browser goes under the name and with the languages and cookies of the one that asked for the page: some are refused for
	 * WordPress's name or because robots speak no language, and others for theirs, or for a cookie that only browsers have.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @return array<string, mixed>
	 */
	private static function in_the_browsers_place( array $probe ): array {
		$place = array(
			'agent'     => 'browser',
			'languages' => true,
			'cookies'   => 'browser',
		);
		return 'fetch' === $probe['by'] && null !== Loopback::agent() ? $place + $probe : $probe;
	}

	/**
	 * Whether a server can ask that: what it asks beside the browser, and what is meant for the browser. Not what somebody else has to find first: the nonce in the
	 * page or on the front page.
	 *
	 * @param array<string, mixed> $probe The probe.
	 */
	private static function is_for_servers( array $probe ): bool {
		return in_array( $probe['by'], array( 'fetch', 'loopback' ), true ) && ! in_array( $probe['identity'], array( 'query-nonce', 'front-nonce' ), true )
			&& empty( $probe['needsConsent'] ) && empty( $probe['follow'] );
	}
}
