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
		$facts = array_merge( self::of_versions(), self::of_addresses() );
		/**
		 * Filters what the server states about itself.
		 *
		 * @param array<string, mixed> $facts As `ServerFacts` in src/evidence.ts describes them. Never put a secret in it.
		 */
		$filtered = apply_filters( 'rest_health_server_facts', $facts );
		return is_array( $filtered ) ? $filtered : $facts;
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
			'prepended'   => self::prepended(),
		);
	}

	/** The file that PHP runs before WordPress, without its folder: it can answer before anybody is there to see it. */
	private static function prepended(): ?string {
		$file = (string) ini_get( 'auto_prepend_file' );
		// PHP takes the word for "nothing".
		return in_array( $file, array( '', 'none' ), true ) ? null : wp_basename( wp_normalize_path( $file ) );
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
