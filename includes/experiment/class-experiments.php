<?php
/**
 * Makes experiments.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

use REST_Health\Owner;
use REST_Health\Permission\Acting;
use REST_Health\Run;
use WP_Error;

/**
 * Mints the tokens of experiments, for somebody who may activate plugins: the door asks that. What an experiment leaves out stands in the run's
 * record on this side; the token says nothing of it.
 */
final class Experiments {

	/** What whoever is left out may have been seen doing: one of them alone, so that what changes is that one's doing. */
	private const ROLES = array( 'refused', 'removedRoutes', 'loggedOut', 'denied', 'changedNonce', 'accepted', 'printed' );

	/**
	 * Mints.
	 *
	 * @param Run                  $run  The run of the current user.
	 * @param array<string, mixed> $body `about`: the probe to be explained. `slot`: whose trace names the suspects, without it that of `about`.
	 *                                   `role`: what they were seen doing; without it refusing, else the first thing that they were seen doing.
	 *                                   `leaveOut`: ids of suspects, instead of those of a trace; none of them: look early and leave nothing out.
	 *                                   `both`: with `leaveOut`, the counterpart as well.
	 *                                   `as`: instead of all that, the role whose users' routes are to be asked for; empty: a visitor's.
	 * @return array{tokens: array<string, string>, slots: array<string, string>, how: string, suspects?: list<array{id: string, name: string}>}|array{token: string, slot: string}|WP_Error
	 */
	public static function mint( Run $run, array $body ) {
		if ( isset( $body['as'] ) ) {
			return self::as_role( $run, self::text( $body, 'as' ) );
		}
		$bounds = Bounds::of( self::text( $body, 'about' ) );
		if ( null === $bounds ) {
			return self::error( 'rest_health_no_such_probe' );
		}
		$given   = isset( $body['leaveOut'] );
		$without = $given ? self::given( $body['leaveOut'] ) : self::named( $run->trace( self::text( $body, 'slot' ) ) ?? $run->trace( self::text( $body, 'about' ) ) ?? array(), self::text( $body, 'role' ) );
		if ( null === $without ) {
			return self::error( $given ? 'rest_health_no_such_suspect' : 'rest_health_nobody_named' );
		}
		$experiments = array( 'withoutSuspect' => $bounds + $without );
		if ( ! $given || true === ( $body['both'] ?? false ) ) {
			$experiments['withSuspect'] = $bounds;
		}
		$minted = self::mint_all( $run, $experiments ) + array( 'how' => isset( $without['callbacks'] ) ? 'callbacks' : 'isolation' );
		return array( 'leaveOut' => array() ) === $without ? $minted + array( 'suspects' => Suspects::all() ) : $minted;
	}

	/**
	 * A token for each.
	 *
	 * @param Run                                 $run         The run.
	 * @param array<string, array<string, mixed>> $experiments For the record, by the name of the probe that asks.
	 * @return array{tokens: array<string, string>, slots: array<string, string>}
	 */
	private static function mint_all( Run $run, array $experiments ): array {
		$tokens = array();
		$slots  = array();
		foreach ( $experiments as $name => $experiment ) {
			$slots[ $name ]  = $run->next_slot();
			$tokens[ $name ] = $run->mint( $slots[ $name ], $experiment );
		}
		return compact( 'tokens', 'slots' );
	}

	/**
	 * A token for asking which routes are open to users of a role.
	 *
	 * @param Run    $run  The run.
	 * @param string $role The role's key; empty: a visitor, with whom nobody acts.
	 * @return array{token: string, slot: string}|WP_Error
	 */
	private static function as_role( Run $run, string $role ) {
		if ( ! Acting::is_allowed() ) {
			return new WP_Error( 'rest_health_not_allowed', 'Only those who may edit users can look as others.', array( 'status' => 403 ) );
		}
		$slot  = $run->next_slot();
		$token = '' === $role ? $run->mint( $slot ) : Acting::mint( $run, $slot, $role );
		return null === $token ? self::error( 'rest_health_no_such_role' ) : compact( 'token', 'slot' );
	}

	/**
	 * Isolation of suspects that the page names.
	 *
	 * @param mixed $ids Anything.
	 * @return array{leaveOut: list<string>}|null Null when one of them is nobody.
	 */
	private static function given( $ids ): ?array {
		$known = is_array( $ids ) ? array_intersect( Suspects::ids(), array_filter( $ids, 'is_string' ) ) : array();
		return is_array( $ids ) && count( $known ) === count( $ids ) ? array( 'leaveOut' => array_values( $known ) ) : null;
	}

	/**
	 * What has to be left out without the one that a trace names.
	 *
	 * @param array<string, mixed> $trace As the witness wrote it.
	 * @param string               $role  What that one was seen doing; anything.
	 * @return array{callbacks?: list<array{hook: string, priority: int|null, owner: string|null, added: string|null}>, leaveOut?: list<string>}|null Null when it names nobody.
	 */
	private static function named( array $trace, string $role ): ?array {
		$roles = in_array( $role, self::ROLES, true ) ? array( $role ) : self::ROLES;
		$actor = array_values( array_filter( array_map( static fn( string $one ) => $trace[ $one ] ?? null, $roles ), 'is_array' ) )[0] ?? null;
		if ( null === $actor ) {
			return null;
		}
		if ( isset( $actor['hook'] ) ) {
			return array( 'callbacks' => self::callbacks_of( $actor ) );
		}
		// Who ended the request while its file was loaded has nothing on a hook yet.
		$ids = array_values( array_intersect( Suspects::ids(), array( Owner::id( $actor['file'] ?? null ) ) ) );
		return $ids ? array( 'leaveOut' => $ids ) : null;
	}

	/**
	 * Where an actor stands.
	 *
	 * @param array<string, mixed> $actor As the witness wrote it.
	 * @return list<array{hook: string, priority: int|null, owner: string|null, added: string|null}>
	 */
	private static function callbacks_of( array $actor ): array {
		$owner    = Owner::id( $actor['file'] ?? null );
		$priority = isset( $actor['priority'] ) ? (int) $actor['priority'] : null;
		// What a route calls stands on no hook: whoever changed it did that on one of these.
		$hooks = in_array( $actor['hook'], array( 'permission_callback', 'callback' ), true ) ? array( 'rest_endpoints', 'rest_api_init' ) : array( (string) $actor['hook'] );
		$at    = static fn( string $hook ): array => array(
			'hook'     => $hook,
			'priority' => $priority,
			'owner'    => $owner,
			'added'    => $actor['added'] ?? null,
		);
		return array_map( $at, $hooks );
	}

	/**
	 * A text of the body.
	 *
	 * @param array<string, mixed> $body The body.
	 * @param string               $name Which.
	 */
	private static function text( array $body, string $name ): string {
		return is_string( $body[ $name ] ?? null ) ? $body[ $name ] : '';
	}

	/**
	 * Says no.
	 *
	 * @param string $code Why.
	 */
	private static function error( string $code ): WP_Error {
		return new WP_Error( $code, 'There is no such experiment.', array( 'status' => 400 ) );
	}
}
