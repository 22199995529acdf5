<?php
/**
 * Who changed how WordPress identifies users.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Sees who shortens the life of REST's nonces, changes those of visitors, or switches application passwords off.
 */
final class Switches extends Observer {

	public const HOOKS = array(
		'nonce_life',
		'nonce_user_logged_out',
		'wp_is_application_passwords_available',
		'wp_is_application_passwords_available_for_user',
		'application_password_is_api_request',
	);

	private const OF_NONCES = array( 'nonce_life', 'nonce_user_logged_out' );

	/**
	 * What the nonce is for that is asked about now.
	 *
	 * @var mixed
	 */
	private $action = null;

	/**
	 * Who changed nonces.
	 *
	 * @var Actor|null
	 */
	private $changed_nonce = null;

	/**
	 * Who switched application passwords off.
	 *
	 * @var Actor|null
	 */
	private $without_passwords = null;

	/**
	 * How long REST's nonces live in this request, in minutes; null when nobody asked.
	 *
	 * @var int|null
	 */
	private $nonce_minutes = null;

	/** Learns what a nonce is for: plugins change their own ones, and that is no concern of REST. */
	public function start(): void {
		foreach ( self::OF_NONCES as $hook ) {
			self::stand_on(
				$hook,
				PHP_INT_MIN,
				function ( $value, $action = null ): void {
					$this->action = $action;
				}
			);
		}
		self::stand_on( 'nonce_life', PHP_INT_MAX, fn( $seconds, $action = null ) => $this->note_life( $seconds, $action ) );
	}

	/**
	 * Notes what the callback changed.
	 *
	 * @param Call        $call   Whose turn it was.
	 * @param list<mixed> $values What it got.
	 * @param mixed       $given  What it gave.
	 */
	public function after( Call $call, array $values, $given ): void {
		$before = $values[0] ?? null;
		if ( in_array( $call->hook, self::OF_NONCES, true ) ) {
			$matters = 'nonce_life' === $call->hook ? $given < $before : $given !== $before;
			if ( 'wp_rest' === $this->action && $matters ) {
				$this->changed_nonce = $call->actor();
			}
		} elseif ( in_array( $call->hook, self::HOOKS, true ) && (bool) $before !== (bool) $given ) {
			$this->without_passwords = $given ? null : $call->actor();
		}
	}

	/**
	 * What was seen.
	 *
	 * @return array<string, Actor|int|null>
	 */
	public function seen(): array {
		return array(
			'changedNonce'     => $this->changed_nonce,
			'nonceMinutes'     => $this->nonce_minutes,
			'withoutPasswords' => $this->without_passwords,
		);
	}

	/**
	 * WordPress is told how long a nonce lives. The first answer is the one by which the request was checked.
	 *
	 * @param mixed $seconds How long; anything, behind plugins.
	 * @param mixed $action  What the nonce is for.
	 */
	private function note_life( $seconds, $action ): void {
		if ( 'wp_rest' === $action && is_numeric( $seconds ) ) {
			$this->nonce_minutes = $this->nonce_minutes ?? max( 0, (int) floor( $seconds / 60 ) );
		}
	}
}
