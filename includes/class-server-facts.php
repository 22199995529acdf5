<?php
/**
 * What PHP knows without asking anyone.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * States the facts that `ServerFacts` in src/evidence.ts describes. Asks nobody, so the page has them at once.
 */
final class Server_Facts {

	/**
	 * All facts.
	 *
	 * @return array<string, mixed>
	 */
	public static function all(): array {
		$facts = array_merge(
			Facts\Environment::facts(),
			Facts\Sites::facts(),
			Facts\Logins::facts(),
			array( 'role' => Permission\Roles::looked_through() )
		);
		/**
		 * Filters what the server states about itself.
		 *
		 * @param array<string, mixed> $facts As `ServerFacts` in src/evidence.ts describes them. Never put a secret in it.
		 */
		$filtered = apply_filters( 'rest_health_server_facts', $facts );
		return is_array( $filtered ) ? $filtered : $facts;
	}
}
