/**
 * A nonce for the REST API that a page holds; null when it holds none. Only where it is sure to be one: as WordPress's own scripts
 * wp-api-fetch and wp-api-request get it, or named as the header is. What else is called a nonce may be for something else, and would
 * be refused for that. PHP looks for the same: includes/class-nonce-in-page.php.
 */
export const nonceInPage = ( text: string ): string | null => PLACES.exec( text )?.[ 1 ] ?? null;

const PLACES =
	/(?:createNonceMiddleware\(\s*["']|wpApiSettings\s*=\s*\{[^{}]*["']nonce["']\s*:\s*["']|["']X-WP-Nonce["']\s*:\s*["'])([0-9a-f]{10})["']/;
