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
	 * @param string|null $token Of the checkup that the witness saw; none before a checkup.
	 * @return array<string, mixed>
	 */
	public static function all( ?string $token = null ): array {
		$facts = array_merge( self::of_versions(), self::of_addresses(), self::of_witness( $token ) );
		/**
		 * Filters what the server states about itself.
		 *
		 * @param array<string, mixed> $facts As `ServerFacts` in src/evidence.ts describes them. Never put a secret in it.
		 */
		$filtered = apply_filters( 'rest_health_server_facts', $facts );
		return is_array( $filtered ) ? $filtered : $facts;
	}

	/**
	 * What the witness saw of a checkup: who refused, and who accepted in WordPress's place. All null when nobody was seen.
	 *
	 * @param string|null $token The checkup's token; none before a checkup.
	 * @return array<string, string|int|null>
	 */
	public static function of_witness( ?string $token ): array {
		$seen  = null === $token ? array() : Witness::seen( $token );
		$facts = array();
		foreach ( array( 'refused', 'accepted' ) as $how ) {
			$trace = $seen[ $how ] ?? null;
			$owner = null === $trace ? null : Owner::of( $trace['file'] );
			$facts = array_merge(
				$facts,
				array(
					"{$how}By"         => $owner['name'] ?? null,
					"{$how}ByKind"     => $owner['kind'] ?? null,
					"{$how}ByHook"     => $trace['hook'] ?? null,
					"{$how}ByPriority" => $trace['priority'] ?? null,
					"{$how}ByPlace"    => null === $trace || null === $owner ? null : $owner['place'] . ':' . $trace['line'],
				)
			);
		}
		// Only one hook accepts.
		unset( $facts['acceptedByHook'] );
		return $facts;
	}

	/**
	 * Versions and switches.
	 *
	 * @return array<string, mixed>
	 */
	private static function of_versions(): array {
		$software = isset( $_SERVER['SERVER_SOFTWARE'] ) ? sanitize_text_field( wp_unslash( $_SERVER['SERVER_SOFTWARE'] ) ) : '';
		return array(
			'wordpress'   => get_bloginfo( 'version' ),
			'php'         => PHP_VERSION,
			'software'    => Exchange::software( $software ),
			'multisite'   => is_multisite(),
			'showsErrors' => WP_DEBUG && WP_DEBUG_DISPLAY,
		);
	}

	/**
	 * How a REST address becomes a REST answer.
	 *
	 * @return array<string, mixed>
	 */
	private static function of_addresses(): array {
		// As they are stored: home_url() and site_url() take the scheme of the current request.
		$home = Addresses::origin( (string) get_option( 'home' ) );
		$site = Addresses::origin( (string) get_option( 'siteurl' ) );
		return array(
			'permalinks' => self::permalinks(),
			'restRule'   => self::has_rest_rule(),
			'restLoaded' => false !== has_action( 'parse_request', 'rest_api_loaded' ),
			'htaccess'   => Htaccess::state(),
			'addresses'  => $home['host'] !== $site['host'] ? 'host' : ( $home['scheme'] !== $site['scheme'] ? 'scheme' : 'same' ),
		);
	}

	/** The kind of permalinks. */
	private static function permalinks(): string {
		global $wp_rewrite;
		if ( ! $wp_rewrite->using_permalinks() ) {
			return 'plain';
		}
		return $wp_rewrite->using_index_permalinks() ? 'index' : 'pretty';
	}

	/** Whether the stored rewrite rules hold the REST API's. Without permalinks there are none, and none is needed. */
	private static function has_rest_rule(): bool {
		$rules = get_option( 'rewrite_rules' );
		foreach ( array_keys( is_array( $rules ) ? $rules : array() ) as $pattern ) {
			if ( 0 === strpos( (string) $pattern, '^' . rest_get_url_prefix() ) ) {
				return true;
			}
		}
		return false;
	}
}
