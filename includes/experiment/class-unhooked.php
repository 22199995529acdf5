<?php
/**
 * Callbacks that an experiment is made without.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

use REST_Health\Callbacks;
use REST_Health\Owner;
use REST_Health\Witness\Decorator;

/**
 * Takes a suspect's callbacks off the hooks where it was seen to refuse.
 */
final class Unhooked {

	/**
	 * What is taken off.
	 *
	 * @var list<array{hook: string, priority: int|null, owner: string|null, added: string|null}>
	 */
	private static array $suspects = array();

	/**
	 * Takes off what is there already, and the rest when the hook is about to run.
	 *
	 * @param list<array{hook: string, priority: int|null, owner: string|null, added: string|null}> $suspects From the record. `added`: a function
	 *        of WordPress or PHP, which does not show who put it there.
	 */
	public static function begin( array $suspects ): void {
		self::$suspects = $suspects;
		foreach ( array_unique( array_column( $suspects, 'hook' ) ) as $hook ) {
			$take_off = static function ( $value = null ) use ( $hook ) {
				self::take_off( $hook );
				return $value;
			};
			$take_off();
			add_filter( $hook, $take_off, PHP_INT_MIN );
		}
	}

	/**
	 * Whether a callback is to be taken off.
	 *
	 * @param string $hook     The hook's name.
	 * @param int    $priority Where on it.
	 * @param mixed  $callback What stands there.
	 */
	public static function has( string $hook, int $priority, $callback ): bool {
		foreach ( self::$suspects as $suspect ) {
			if ( $hook === $suspect['hook'] && self::is_by( $suspect, $priority, $callback ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a callback on the hook is that suspect's. Of its own all are; of those that belong to nobody, the one that was seen in that place.
	 *
	 * @param array<string, mixed> $suspect  The suspect.
	 * @param int                  $priority Where on the hook.
	 * @param mixed                $callback What stands there.
	 */
	private static function is_by( array $suspect, int $priority, $callback ): bool {
		$helper = Callbacks::helper( $callback );
		if ( null !== $helper ) {
			return $suspect['priority'] === $priority && $suspect['added'] === $helper;
		}
		if ( null === $suspect['owner'] || Callbacks::is_core( $callback ) || Owner::id( Callbacks::place( $callback )['file'] ) !== $suspect['owner'] ) {
			return false;
		}
		// With one of these, somebody else's callback would be gone as well.
		return ! Decorator::is( $suspect['hook'], $callback );
	}

	/**
	 * Takes the suspects' callbacks off a hook, which may be running.
	 *
	 * @param string $hook The hook's name.
	 */
	private static function take_off( string $hook ): void {
		$callbacks = $GLOBALS['wp_filter'][ $hook ]->callbacks ?? array();
		foreach ( $callbacks as $priority => $there ) {
			foreach ( $there as $one ) {
				if ( self::has( $hook, (int) $priority, $one['function'] ) ) {
					remove_filter( $hook, $one['function'], (int) $priority );
				}
			}
		}
	}
}
