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
	 * @return array<string, Actor|null>
	 */
	public function seen(): array {
		return array(
			'changedNonce'     => $this->changed_nonce,
			'withoutPasswords' => $this->without_passwords,
		);
	}
}
