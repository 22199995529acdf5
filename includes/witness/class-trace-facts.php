<?php
/**
 * What the witness saw, as facts.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Known_Plugin;
use REST_Health\Owner;

/**
 * Turns what was kept of a request into `Trace` of src/evidence.ts: files become names, and no absolute path is told.
 */
final class Trace_Facts {

	private const ACTORS = array( 'refused', 'refusedToo', 'accepted', 'loggedOut', 'printed', 'removedRoutes', 'denied', 'changedNonce', 'withoutPasswords' );

	private const NOTHING = array(
		'reached'          => 'nothing',
		'early'            => false,
		'how'              => null,
		'refused'          => null,
		'refusedToo'       => null,
		'accepted'         => null,
		'loggedOut'        => null,
		'printed'          => null,
		'removedRoutes'    => null,
		'denied'           => null,
		'changedNonce'     => null,
		'withoutPasswords' => null,
		'cookie'           => null,
		'cookieName'       => null,
		'user'             => null,
		'salts'            => null,
		'node'             => null,
		'nonceHeader'      => null,
		'nonceInAddress'   => null,
		'nonceMinutes'     => null,
		'authorization'    => null,
		'query'            => null,
		'contentType'      => null,
		'password'         => null,
		'limit'            => null,
		'nonceUser'        => null,
		'nonceSession'     => null,
	);

	/**
	 * The facts.
	 *
	 * @param array<string, mixed> $raw As the witness kept it; empty when the request began and never came to its end.
	 * @return array<string, mixed> As `Trace` in src/evidence.ts describes it.
	 */
	public static function of( array $raw ): array {
		$facts = array_merge( self::NOTHING, array( 'reached' => 'started' ), array_intersect_key( $raw, self::NOTHING ) );
		foreach ( self::ACTORS as $role ) {
			$facts[ $role ] = is_array( $facts[ $role ] ) ? self::actor( $facts[ $role ] ) : null;
		}
		return $facts;
	}

	/**
	 * The facts of a signed request that never came to us.
	 *
	 * @return array<string, mixed> As `Trace` in src/evidence.ts describes it.
	 */
	public static function nothing(): array {
		return self::NOTHING;
	}

	/**
	 * Somebody by name. Whoever cannot be named is still somebody on a hook.
	 *
	 * @param array<string, mixed> $raw File, line, hook and priority.
	 * @return array{name: string|null, kind: string|null, hook: string|null, priority: int|null, place: string|null, setting: string|null, lets: string|null}
	 */
	private static function actor( array $raw ): array {
		$owner = Owner::of( $raw['file'] ?? null );
		$line  = (int) ( $raw['line'] ?? 0 );
		return array(
			'name'     => $owner['name'] ?? null,
			'kind'     => $owner['kind'] ?? null,
			'hook'     => $raw['hook'] ?? null,
			'priority' => $raw['priority'] ?? null,
			'place'    => null === $owner ? null : $owner['place'] . ( $line > 0 ? ":$line" : '' ),
		) + Known_Plugin::about( $owner['kind'] ?? null, $owner['place'] ?? null );
	}
}
