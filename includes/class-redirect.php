<?php
/**
 * Where a redirect leads.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells redirects apart. Mirrors src/checkup/normalise/redirect.ts.
 */
final class Redirect {

	/**
	 * Where the answer leads: by its Location, or by the address at which a followed redirect ended.
	 *
	 * @param array<string, mixed> $answer As src/checkup/answer.ts describes it.
	 */
	public static function kind( array $answer ): string {
		$location  = $answer['headers']['location'] ?? '';
		$redirects = intdiv( $answer['status'], 100 ) === 3 && '' !== $location;
		$asked     = self::parts( $answer['askedUrl'] );
		$target    = self::parts( $redirects ? \WP_Http::make_absolute_url( $location, $answer['askedUrl'] ) : $answer['finalUrl'] );

		if ( null === $asked || null === $target || $asked === $target ) {
			return $redirects ? 'elsewhere' : 'none';
		}
		if ( preg_match( '#/wp-login\.php$#D', $target['path'] ) || self::has_way_back( $target['query'] ) ) {
			return 'login';
		}
		if ( $target['host'] !== $asked['host'] ) {
			return 'other-host';
		}
		return $target['scheme'] === $asked['scheme'] ? 'elsewhere' : 'other-scheme';
	}

	/**
	 * The parts of an address, in the form in which browsers compare them.
	 *
	 * @param string $url An address.
	 * @return array{scheme: string, host: string, port: int, path: string, query: string}|null Null when it is none.
	 */
	private static function parts( string $url ): ?array {
		$parts = wp_parse_url( $url );
		if ( ! is_array( $parts ) || ! isset( $parts['scheme'] ) ) {
			return null;
		}
		return Addresses::origin( $url ) + array(
			'path'  => $parts['path'] ?? '/',
			'query' => $parts['query'] ?? '',
		);
	}

	/**
	 * Whether the address names the one to return to after a login.
	 *
	 * @param string $query What stands behind the question mark.
	 */
	private static function has_way_back( string $query ): bool {
		foreach ( explode( '&', $query ) as $argument ) {
			if ( 'redirect_to' === urldecode( explode( '=', $argument, 2 )[0] ) ) {
				return true;
			}
		}
		return false;
	}
}
