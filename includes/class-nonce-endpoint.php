<?php
/**
 * Where editors renew their nonce.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Asks admin-ajax from the server, in the browser's place. What the server is refused there says something of the browser only if the server is let into
 * wp-admin as the browser is: a password or a list of addresses may stand before it, and a login may be bound to an address.
 */
final class Nonce_Endpoint {

	/** How our own page answers at its door, to those who are logged in. */
	private const OURS = '{"restHealth":"run"';

	/**
	 * Asks.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @return array<string, mixed>|null The exchange; null when nothing can be known by it.
	 */
	public static function ask( array $probe ): ?array {
		$exchange = Loopback::ask( $probe, null );
		return null === $exchange || $exchange['passed'] || self::is_let_in( $probe ) ? $exchange : null;
	}

	/**
	 * Whether the page that the browser opened opens to the server too, with the same cookies and under the same name.
	 *
	 * @param array<string, mixed> $probe The probe.
	 */
	private static function is_let_in( array $probe ): bool {
		$exchange = Loopback::ask_at( Addresses::all()['pageDoor'] . 'run', $probe, null );
		return null !== $exchange && 0 === strpos( $exchange['excerpt'], self::OURS );
	}
}
