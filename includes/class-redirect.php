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
		$asked     = wp_parse_url( $answer['askedUrl'] );
		$target    = wp_parse_url( $redirects ? \WP_Http::make_absolute_url( $location, $answer['askedUrl'] ) : $answer['finalUrl'] );

		if ( ! is_array( $asked ) || ! is_array( $target ) || $asked === $target ) {
			return $redirects ? 'elsewhere' : 'none';
		}
		if ( preg_match( '#/wp-login\.php$#', $target['path'] ?? '' ) || preg_match( '/(^|&)redirect_to=/', $target['query'] ?? '' ) ) {
			return 'login';
		}
		if ( ( $target['host'] ?? '' ) !== ( $asked['host'] ?? '' ) ) {
			return 'other-host';
		}
		return ( $target['scheme'] ?? '' ) === ( $asked['scheme'] ?? '' ) ? 'elsewhere' : 'other-scheme';
	}
}
