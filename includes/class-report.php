<?php
/**
 * The report.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Writes the evidence as text to paste. It is made of typed facts, which hold no nonce, cookie, address or absolute path; texts that came
 * over the network are left out. In English whatever the reader's language, for whoever helps; only the sentences are the reader's.
 */
final class Report {

	/**
	 * The text.
	 *
	 * @param array<string, mixed>       $evidence The evidence.
	 * @param list<array<string, mixed>> $findings What was found in it.
	 * @param string|null                $date     When, in UTC; null when nobody was asked.
	 */
	public static function text( array $evidence, array $findings, ?string $date ): string {
		$server = $evidence['server'];
		$lines  = array(
			sprintf( 'REST Health %s, WordPress %s, PHP %s, %s', VERSION, $server['wordpress'] ?? '?', $server['php'] ?? '?', $server['software'] ?? 'unknown server' ),
			null === $date ? 'Nobody was asked yet' : sprintf( 'Asked at %s, vantage %s', $date, $evidence['vantage'] ?? '?' ),
		);
		foreach ( $findings as $finding ) {
			$lines = array_merge( $lines, self::of_finding( $finding ) );
		}
		$lines[] = '';
		foreach ( Catalogue::probes() as $probe ) {
			if ( isset( $evidence[ $probe['name'] ] ) ) {
				$lines[] = self::of_exchange( $probe, $evidence[ $probe['name'] ] );
			}
		}
		if ( isset( $evidence['limits'] ) ) {
			$lines[] = 'limits: ' . wp_json_encode( $evidence['limits'] );
		}
		$lines[] = '';
		foreach ( array( 'server', 'browser' ) as $of ) {
			foreach ( $evidence[ $of ] ?? array() as $name => $fact ) {
				$lines[] = "$of.$name: " . wp_json_encode( $fact, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
			}
		}
		return implode( "\n", $lines );
	}

	/**
	 * A finding.
	 *
	 * @param array<string, mixed> $finding The finding.
	 * @return list<string> Lines.
	 */
	private static function of_finding( array $finding ): array {
		$about = array_filter( array( $finding['id'], $finding['severity'], $finding['confidence'], $finding['layer'] ) );
		$lines = array( '', 'Verdict: ' . implode( ', ', $about ), $finding['title'] );
		foreach ( array( 'who', 'where' ) as $fact ) {
			if ( null !== $finding[ $fact ] ) {
				$lines[] = ucfirst( $fact ) . ': ' . $finding[ $fact ];
			}
		}
		$handouts = array(
			'snippet' => 'Code',
			'letter'  => 'For the host',
			'log'     => 'In logs',
		);
		foreach ( $handouts as $part => $label ) {
			if ( null !== $finding[ $part ] ) {
				$lines[] = "$label: " . $finding[ $part ];
			}
		}
		return $lines;
	}

	/**
	 * An exchange.
	 *
	 * @param array<string, mixed> $probe    The probe.
	 * @param array<string, mixed> $exchange Its exchange.
	 */
	private static function of_exchange( array $probe, array $exchange ): string {
		$facts = array_filter(
			array(
				$exchange['status'] ?? $exchange['outcome'],
				$exchange['passed'] ? 'passed' : 'not passed',
				$exchange['depth'],
				$exchange['body'],
				$exchange['code'],
				$exchange['page'],
				isset( $exchange['arrived'] ) ? "arrived {$exchange['arrived']} ({$exchange['seenBytes']} of {$exchange['sentBytes']} bytes)" : null,
				'none' === $exchange['redirect'] ? null : $exchange['redirect'],
				$exchange['milliseconds'] . ' ms',
			)
		);
		$asked = implode( ' ', array_filter( array( $probe['method'], $probe['override'] ?? null, $probe['target'], $probe['form'], $probe['identity'] ) ) );
		return sprintf( '%-16s %-40s %s', $probe['name'], $asked, implode( ' ', $facts ) );
	}
}
