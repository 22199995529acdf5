<?php
/**
 * Callbacks that an experiment is made without.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

use REST_Health\Callbacks;
use REST_Health\Owner;

/**
 * Takes a suspect's callbacks off the hooks where it was seen to refuse.
 */
final class Unhooked {

	/**
	 * What is taken off.
	 *
	 * @var list<array{hook: string, priority: int|null, owner: string|null}>
	 */
	private static array $suspects = array();

	/**
	 * Takes off what is there already, and the rest when the hook is about to run.
	 *
	 * @param list<array{hook: string, priority: int|null, owner: string|null}> $suspects From the record. No owner: a function of WordPress or PHP
	 *                                                                                      that somebody unknown put there.
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
	 * Whether a callback on the hook is that suspect's.
	 *
	 * @param array{hook: string, priority: int|null, owner: string|null} $suspect  The suspect.
	 * @param int                                                         $priority Where on the hook.
	 * @param mixed                                                       $callback What stands there.
	 */
	private static function is_by( array $suspect, int $priority, $callback ): bool {
		if ( Callbacks::is_core( $callback ) ) {
			return false;
		}
		if ( self::is_borrowed( $callback ) ) {
			// It does not show who put it there; the place on the hook has to do.
			return $suspect['priority'] === $priority;
		}
		return null !== $suspect['owner'] && Owner::id( Callbacks::place( $callback )['file'] ) === $suspect['owner'];
	}

	/**
	 * Whether it is `__return_false` or its like, or a function of PHP's.
	 *
	 * @param mixed $callback What stands on a hook.
	 */
	private static function is_borrowed( $callback ): bool {
		return is_string( $callback ) && ( 0 === strpos( $callback, '__return_' ) || null === Callbacks::place( $callback )['file'] );
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
