<?php
/**
 * What caches say.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells whether a cache gave an answer out. Mirrors src/checkup/normalise/from-cache.ts.
 */
final class Cache_Marks {

	/** The words for an answer that was kept: Cloudflare has four. */
	private const KEPT = array( 'hit', 'stale', 'revalidated', 'updating' );

	/**
	 * Whether a cache says that it answered from what it had kept. Age counts the seconds since; Varnish names a second request when it did.
	 *
	 * @param array<string, string> $headers Names in lower case.
	 */
	public static function say_so( array $headers ): bool {
		if ( preg_match( '/^[ \t]*0*[1-9]/', $headers['age'] ?? '' ) || preg_match( '/^[ \t]*[0-9]+[ \t]+[0-9]+/', $headers['x-varnish'] ?? '' ) ) {
			return true;
		}
		foreach ( Catalogue::in_page()['cacheHeaders'] as $name ) {
			$words = (array) preg_split( '/[^a-z]+/', Ascii::lower( $headers[ $name ] ?? '' ) );
			if ( array_intersect( self::KEPT, $words ) ) {
				return true;
			}
		}
		return false;
	}
}
