<?php
/**
 * Acting as a user of another role.
 *
 * @package REST_Health
 */

namespace REST_Health\Permission;

use REST_Health\Access;
use REST_Health\Experiment\Bounds;
use REST_Health\Experiment\Read_Only;
use REST_Health\Key;
use REST_Health\Own_Routes;
use REST_Health\Run;
use REST_Health\Ticket;
use WP_Error;
use WP_REST_Request;

/**
 * One request in which WordPress takes the visitor for a user of a role, to ask its own permission checks. Bounds, each of which holds by itself:
 *
 * - only for a token that somebody made who may edit that user, good for a minute and for one request;
 * - only at the route that tells which routes are open, by address before anything is loaded and by route later; every other question to the REST
 *   server in this request is refused;
 * - what it would write is not written; no session, no cookie, and no word of the answer but which routes are open (`Silence`).
 */
final class Acting {

	/**
	 * The record of this request; null: nobody acts.
	 *
	 * @var array<string, mixed>|null
	 */
	private static ?array $record = null;

	/** Whether the current user may have requests asked as other users: those may who may edit users, in a network super administrators. */
	public static function is_allowed(): bool {
		return Access::is_allowed() && current_user_can( 'edit_users' ) && ( ! is_multisite() || is_super_admin() );
	}

	/**
	 * A token for one request as somebody of a role.
	 *
	 * @param Run    $run  The run of the current user.
	 * @param string $slot The place in it.
	 * @param string $role The role's key; anything.
	 * @return string|null Null when this user may not, or nobody has that role.
	 */
	public static function mint( Run $run, string $slot, string $role ): ?string {
		$user = self::is_allowed() ? Roles::member( $role ) : null;
		if ( null === $user ) {
			return null;
		}
		$record         = Bounds::at( Own_Routes::OPEN_ROUTES, 'GET' ) + array(
			'as'   => $role,
			'user' => $user,
			'by'   => get_current_user_id(),
		);
		$record['seal'] = self::seal( $record, $run, $slot, Key::make() );
		return $run->mint( $slot, $record );
	}

	/**
	 * Begins, if the request stays within the bounds.
	 *
	 * @param array<string, mixed> $record From the run; anything.
	 * @param Ticket               $ticket Of the request.
	 * @return bool False: the request is to be treated as if it carried no token.
	 */
	public static function begin( array $record, Ticket $ticket ): bool {
		$key = Key::current();
		if ( null === $key || null !== self::$record || ! self::is_plain() || ! Bounds::hold( $record ) ) {
			return false;
		}
		$seal = $record['seal'] ?? null;
		if ( ! is_string( $seal ) || ! hash_equals( self::seal( $record, $ticket->run(), $ticket->slot(), $key ), $seal ) ) {
			return false;
		}
		self::$record = $record;
		Read_Only::begin();
		Silence::begin();
		add_filter( 'rest_pre_dispatch', array( self::class, 'keep_to_route' ), PHP_INT_MAX, 3 );
		add_filter( 'determine_current_user', array( self::class, 'user' ), PHP_INT_MAX );
		add_action( 'rest_api_init', array( self::class, 'send_nonce' ), PHP_INT_MIN );
		return true;
	}

	/** Whether somebody acts in this request. */
	public static function is_on(): bool {
		return null !== self::$record;
	}

	/** Whether whoever asks is who should be: nobody acts, or the one who was chosen, who still has that role, by leave of somebody who still may give it. */
	public static function is_in_order(): bool {
		if ( null === self::$record ) {
			return true;
		}
		list( 'as' => $role, 'user' => $id, 'by' => $by ) = self::$record;
		$user = wp_get_current_user();
		return $user->ID === $id && in_array( $role, $user->roles, true ) && user_can( $by, 'edit_user', $id ) && ( ! is_multisite() || is_super_admin( $by ) );
	}

	/** Whom WordPress takes the visitor for. */
	public static function user(): int {
		return (int) ( self::$record['user'] ?? 0 );
	}

	/**
	 * Puts a nonce into the request, as every page of WordPress would: some plugins refuse whoever sends none. It is made here, belongs to no session,
	 * and never leaves PHP.
	 */
	public static function send_nonce(): void {
		$_SERVER['HTTP_X_WP_NONCE'] = wp_create_nonce( 'wp_rest' );
	}

	/**
	 * Refuses every request to the REST server but the one that is asked for, and those that it asks itself.
	 *
	 * @param mixed $result  What others decided.
	 * @param mixed $server  The server.
	 * @param mixed $request The request.
	 * @return mixed
	 */
	public static function keep_to_route( $result, $server = null, $request = null ) {
		$is_ours = $request instanceof WP_REST_Request && ( Question::is_about( $request ) || ( Own_Routes::OPEN_ROUTES === $request->get_route() && 'GET' === $request->get_method() ) );
		return $is_ours ? $result : new WP_Error( 'rest_health_other_route', 'A check of another role does not go to this route.', array( 'status' => 400 ) );
	}

	/** Whether nothing in the request asks for another method, or for another form of the answer. */
	private static function is_plain(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification -- Compared only; the token says who asks.
		return array() === $_POST && ! isset( $_SERVER['HTTP_X_HTTP_METHOD_OVERRIDE'] ) && array() === array_intersect_key( $_GET, array_flip( array( '_method', '_jsonp', '_envelope', '_embed' ) ) );
	}

	/**
	 * What shows that a record was made by us, for this place in this run and for nothing else.
	 *
	 * @param array<string, mixed> $record The record.
	 * @param Run                  $run    The run.
	 * @param string               $slot   The place.
	 * @param string               $key    Our key.
	 */
	private static function seal( array $record, Run $run, string $slot, string $key ): string {
		unset( $record['seal'] );
		ksort( $record );
		return hash_hmac( 'sha256', 'acting.' . $run->id() . ".$slot." . wp_json_encode( $record ), $key );
	}
}
