<?php
/**
 * The text for the host.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Writes a text that is ready to be sent to the host: what is asked for, when it was seen, and by which requests. It is made of typed facts
 * and of addresses without secrets. Mirrors src/panel/letter.ts.
 */
final class Letter {

	/** A host needs a few requests to look for, and not all of them. */
	private const REFUSED = 3;
	private const FINE    = 2;

	/**
	 * The text.
	 *
	 * @param array<string, mixed> $finding  As src/diagnosis/diagnose.ts describes it.
	 * @param array<string, mixed> $evidence What shows it.
	 * @param string|null          $date     When it was seen, ISO 8601 in UTC; null when nobody asked.
	 * @return string|null Null when there is nothing to ask for.
	 */
	public static function of( array $finding, array $evidence, ?string $date ): ?string {
		if ( null === $finding['letter'] ) {
			return null;
		}
		$requests = self::requests( $finding, $evidence );
		$refused  = array_slice( array_filter( $requests, static fn( array $one ): bool => ! $one['fine'] ), 0, self::REFUSED );
		$fine     = array_slice( array_filter( $requests, static fn( array $one ): bool => $one['fine'] ), 0, self::FINE );
		$lines    = array(
			__( 'Hello,', 'rest-health' ),
			'',
			$finding['letter'],
			'',
			/* translators: %s: an address. */
			sprintf( __( 'Site: %s', 'rest-health' ), Addresses::without_keys( Addresses::all()['frontPage'] ) ),
		);
		if ( null !== $date ) {
			/* translators: %s: date and time in UTC. */
			$lines[] = sprintf( __( 'When: %s UTC, give or take half a minute', 'rest-health' ), str_replace( 'T', ' ', substr( $date, 0, 19 ) ) );
		}
		$between = $refused && $fine ? array( '', __( 'For comparison, this was answered as it should be:', 'rest-health' ) ) : array();
		return implode( "\n", array_merge( $lines, self::told( $refused ), $between, self::told( $fine ), array( '', __( 'Thank you.', 'rest-health' ) ) ) );
	}

	/**
	 * The requests that support the finding, as far as they went over the network.
	 *
	 * @param array<string, mixed> $finding  The finding.
	 * @param array<string, mixed> $evidence The evidence.
	 * @return list<array{fine: bool, lines: list<string>}>
	 */
	private static function requests( array $finding, array $evidence ): array {
		$probes   = array_column( Catalogue::probes(), null, 'name' );
		$requests = array();
		foreach ( array_unique( array_filter( array_merge( array( $finding['culprit'] ), $finding['shownBy'] ) ) ) as $name ) {
			$probe    = $probes[ $name ] ?? null;
			$exchange = $evidence[ $name ] ?? null;
			if ( null !== $probe && null !== $exchange && 'internal' !== $probe['by'] ) {
				$requests[] = array(
					'fine'  => empty( $probe['refusalExpected'] ) ? $exchange['passed'] : 'answered' === $exchange['outcome'] && ! $exchange['passed'],
					'lines' => array(
						$probe['method'] . ' ' . self::address( $probe ),
						'  ' . self::asked_by( $probe, $evidence['vantage'] ?? null ),
						'  ' . self::answer( $exchange ),
					),
				);
			}
		}
		return $requests;
	}

	/**
	 * The lines of requests, each after an empty one.
	 *
	 * @param array<int, array{fine: bool, lines: list<string>}> $requests Requests.
	 * @return list<string>
	 */
	private static function told( array $requests ): array {
		$lines = array();
		foreach ( $requests as $request ) {
			$lines = array_merge( $lines, array( '' ), $request['lines'] );
		}
		return $lines;
	}

	/**
	 * Where a probe asks, with a placeholder where a secret was.
	 *
	 * @param array<string, mixed> $probe The probe.
	 */
	private static function address( array $probe ): string {
		$url = Addresses::without_keys( Addresses::of_probe( $probe ) );
		foreach ( array_filter( array( 'query-nonce' === $probe['identity'] ? '_wpnonce=$NONCE' : '', empty( $probe['methodInAddress'] ) ? '' : '_method=PUT' ) ) as $argument ) {
			$url .= ( false === strpos( $url, '?' ) ? '?' : '&' ) . $argument;
		}
		return $url;
	}

	/**
	 * Who asked, and from where when the label does not say it.
	 *
	 * @param array<string, mixed> $probe   The probe.
	 * @param string|null          $vantage Who made the checkup.
	 */
	private static function asked_by( array $probe, ?string $vantage ): string {
		if ( 'loopback' === $probe['by'] ) {
			return $probe['label'];
		}
		return 'browser' === $vantage
			/* translators: %s: who asks, for example "Visitor". */
			? sprintf( __( '%s, browser', 'rest-health' ), $probe['label'] )
			/* translators: %s: who asks, for example "Visitor". */
			: sprintf( __( '%s, the server asks itself', 'rest-health' ), $probe['label'] );
	}

	/**
	 * The answer in one line: by what it can be found in a log.
	 *
	 * @param array<string, mixed> $exchange The exchange.
	 */
	private static function answer( array $exchange ): string {
		$facts = array(
			null === $exchange['status'] ? self::no_answer( $exchange ) : (string) $exchange['status'],
			$exchange['code'],
			null === $exchange['software'] ? null : 'Server: ' . $exchange['software'],
			isset( $exchange['via'] ) ? 'via ' . $exchange['via'] : null,
			'nothing' === $exchange['depth'] && ! $exchange['passed'] ? __( 'nothing in the answer comes from PHP or WordPress', 'rest-health' ) : null,
			$exchange['milliseconds'] . ' ms',
		);
		return implode( ', ', array_filter( $facts ) );
	}

	/**
	 * What became of a request that brought no status.
	 *
	 * @param array<string, mixed> $exchange The exchange.
	 */
	public static function no_answer( array $exchange ): string {
		if ( 'hidden' === $exchange['redirect'] ) {
			return __( 'Redirected', 'rest-health' );
		}
		return 'timed-out' === $exchange['outcome'] ? __( 'No answer in time', 'rest-health' ) : __( 'No answer', 'rest-health' );
	}
}
