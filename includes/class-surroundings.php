<?php
/**
 * Where a request is answered.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * What two requests to one site should have in common: the name of the login cookie, the keys (salts) by which cookies and nonces are made, the
 * computer. Kept as hashes only. Keys are compared as wp-config.php states them: where it states none they are in the database, for all alike.
 */
final class Surroundings {

	private const KEYS = array( 'SECRET_KEY', 'LOGGED_IN_KEY', 'LOGGED_IN_SALT', 'NONCE_KEY', 'NONCE_SALT' );

	/**
	 * Those of this request. Asked at its end, or in wp-admin: the cookie has no name before.
	 *
	 * @param string $secret What is hashed along, so that the hashes of two runs tell nothing.
	 * @return array{cookieName: string|null, salts: string|null, node: string|null} Null for what is not known.
	 */
	public static function now( string $secret ): array {
		$texts = array(
			'cookieName' => defined( 'LOGGED_IN_COOKIE' ) ? (string) LOGGED_IN_COOKIE : null,
			'salts'      => self::keys(),
			// Hosts switch this function off.
			'node'       => function_exists( 'php_uname' ) ? php_uname( 'n' ) : null,
		);
		return array_map( static fn( ?string $text ): ?string => null === $text ? null : hash_hmac( 'sha256', $text, $secret ), $texts );
	}

	/**
	 * Those in which a run begins. Where no browser asks, PHP runs with another name, configuration or computer than where visitors are answered.
	 *
	 * @param string $secret What is hashed along.
	 * @return array{cookieName: string|null, salts: string|null, node: string|null} Null for what is not known.
	 */
	public static function begin( string $secret ): array {
		$is_behind_the_scenes = defined( 'WP_CLI' ) || wp_doing_cron();
		return $is_behind_the_scenes ? array_fill_keys( array( 'cookieName', 'salts', 'node' ), null ) : self::now( $secret );
	}

	/**
	 * This request against the beginning.
	 *
	 * @param array<string, mixed> $then   What begin() gave, among others.
	 * @param string               $secret What was hashed along.
	 * @return array<string, string|null> `same`, `other`, or null for what is not known of both.
	 */
	public static function compare( array $then, string $secret ): array {
		$compared = array();
		foreach ( self::now( $secret ) as $name => $hash ) {
			$known             = isset( $then[ $name ], $hash ) && is_string( $then[ $name ] );
			$compared[ $name ] = $known ? ( hash_equals( $then[ $name ], $hash ) ? 'same' : 'other' ) : null;
		}
		return $compared;
	}

	/** The keys that wp-config.php states. */
	private static function keys(): string {
		$keys = array();
		foreach ( self::KEYS as $name ) {
			$keys[] = defined( $name ) ? constant( $name ) : null;
		}
		return serialize( $keys ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_serialize -- To be hashed; keys may hold any byte.
	}
}
