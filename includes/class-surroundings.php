<?php
/**
 * Where a request is answered.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * What two requests to one site should have in common: the name of the login cookie, the keys (salts) by which cookies and nonces are made, the
 * computer. Kept as hashes only. Keys are compared as wp-config.php states them: where it states none they are in the database, for all alike. Where a cookie or
 * nonce is refused, what WordPress made of them is compared too: plugins can change that.
 */
final class Surroundings {

	/** Names of what is kept, by what WordPress calls the keys of login cookies and of nonces. */
	private const SALTS = array(
		'logged_in' => 'loginSalt',
		'nonce'     => 'nonceSalt',
	);

	private const KEYS = array( 'SECRET_KEY', 'LOGGED_IN_KEY', 'LOGGED_IN_SALT', 'NONCE_KEY', 'NONCE_SALT' );

	/**
	 * Those of this request. Asked at its end, or in wp-admin: the cookie has no name before.
	 *
	 * @param string $secret What is hashed along, so that the hashes of two runs tell nothing.
	 * @return array<string, string|null> `cookieName`, `salts` and `node`. Null for what is not known.
	 */
	public static function now( string $secret ): array {
		$texts = array(
			'cookieName' => defined( 'LOGGED_IN_COOKIE' ) ? (string) LOGGED_IN_COOKIE : null,
			'salts'      => self::keys(),
			// Hosts switch this function off.
			'node'       => function_exists( 'php_uname' ) ? php_uname( 'n' ) : null,
		);
		return self::hashes( $texts, $secret );
	}

	/**
	 * Those in which a run begins. Where no browser asks, PHP runs with another name, configuration or computer than where visitors are answered.
	 *
	 * @param string $secret What is hashed along.
	 * @return array<string, string|null> Those of now(), `loginSalt` and `nonceSalt`. Null for what is not known.
	 */
	public static function begin( string $secret ): array {
		if ( defined( 'WP_CLI' ) || wp_doing_cron() ) {
			return array();
		}
		return self::now( $secret ) + self::hashes( array_combine( self::SALTS, array_map( 'wp_salt', array_keys( self::SALTS ) ) ), $secret );
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
			$compared[ $name ] = self::difference( $then[ $name ] ?? null, $hash );
		}
		return $compared;
	}

	/**
	 * Whether WordPress uses another key for login cookies or nonces than at the beginning.
	 *
	 * @param array<string, mixed> $then   What begin() gave, among others.
	 * @param string               $scheme What WordPress calls it: `logged_in` or `nonce`.
	 * @param string               $salt   What it uses.
	 * @param string               $secret What was hashed along.
	 */
	public static function is_other_salt( array $then, string $scheme, string $salt, string $secret ): bool {
		return 'other' === self::difference( $then[ self::SALTS[ $scheme ] ?? '' ] ?? null, self::hashes( array( $salt ), $secret )[0] );
	}

	/**
	 * One thing then and now.
	 *
	 * @param mixed       $then Its hash; null when it was not known.
	 * @param string|null $now  Its hash; null when it is not known.
	 */
	private static function difference( $then, ?string $now ): ?string {
		if ( ! is_string( $then ) || null === $now ) {
			return null;
		}
		return hash_equals( $then, $now ) ? 'same' : 'other';
	}

	/**
	 * Hashes of texts.
	 *
	 * @template Name of array-key
	 * @param array<Name, string|null> $texts  The texts.
	 * @param string                   $secret What is hashed along.
	 * @return array<Name, string|null>
	 */
	private static function hashes( array $texts, string $secret ): array {
		return array_map( static fn( ?string $text ): ?string => null === $text ? null : hash_hmac( 'sha256', $text, $secret ), $texts );
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
