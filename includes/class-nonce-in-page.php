<?php
/**
 * A nonce in a page.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Finds the nonce for the REST API that a page holds. Mirrors src/checkup/normalise/nonce-in-page.ts.
 */
final class Nonce_In_Page {

	/** As WordPress's own scripts get it, or named as the header is. What else is called a nonce may be for something else. */
	private const PLACES = '/(?:createNonceMiddleware\(\s*["\']|wpApiSettings\s*=\s*\{[^{}]*["\']nonce["\']\s*:\s*["\']|["\']X-WP-Nonce["\']\s*:\s*["\'])([0-9a-f]{10})["\']/';

	/**
	 * The nonce; null when the page holds none.
	 *
	 * @param string $text The page. Hostile.
	 */
	public static function of( string $text ): ?string {
		return preg_match( self::PLACES, $text, $found ) ? $found[1] : null;
	}
}
