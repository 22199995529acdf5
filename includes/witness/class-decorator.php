<?php
/**
 * A callback that stands before another one.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Callbacks;
use REST_Health\Owner;

/**
 * Tells callbacks that call somebody else's: a profiler puts closures of its own in the place of what stands on a hook. What comes from one of
 * these may be the doing of whoever stands behind it.
 */
final class Decorator {

	/**
	 * Whether the callback is one.
	 *
	 * @param string $hook     Name of the hook.
	 * @param mixed  $callback What stands on it.
	 */
	public static function is( string $hook, $callback ): bool {
		if ( ! $callback instanceof \Closure ) {
			return false;
		}
		$owner = self::owner( $callback );
		$held  = self::held( $callback );
		foreach ( $held as $one ) {
			// A text in an object may be the name of anything.
			$inside = is_object( $one ) && ! $one instanceof \Closure ? array_filter( (array) $one, static fn( $value ): bool => ! is_string( $value ) ) : array();
			foreach ( array_merge( array( $one ), array_values( $inside ) ) as $value ) {
				$value = is_array( $value ) && isset( $value['function'] ) ? $value['function'] : $value;
				if ( ! in_array( self::owner( $value ), array( null, $owner ), true ) ) {
					return true;
				}
			}
		}
		return array() !== $held && self::has_twin( $hook, $callback );
	}

	/**
	 * Whether the same closure stands there with other values: then each may know by these whom to call.
	 *
	 * @param string   $hook    Name of the hook.
	 * @param \Closure $closure What stands on it.
	 */
	private static function has_twin( string $hook, \Closure $closure ): bool {
		$all = $GLOBALS['wp_filter'][ $hook ]->callbacks ?? array();
		foreach ( array_column( array_merge( ...array_values( $all ) ), 'function' ) as $other ) {
			$other = $other instanceof Listener ? $other->call()->callback : $other;
			if ( $other instanceof \Closure && $other !== $closure && Callbacks::place( $other ) === Callbacks::place( $closure ) && self::held( $other ) !== self::held( $closure ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What a closure brought with it.
	 *
	 * @param \Closure $closure A closure.
	 * @return array<string, mixed>
	 */
	private static function held( \Closure $closure ): array {
		return ( new \ReflectionFunction( $closure ) )->getStaticVariables();
	}

	/**
	 * Whose a callback is.
	 *
	 * @param mixed $value Anything.
	 * @return string|null Null for what cannot be called, and for PHP's own functions.
	 */
	private static function owner( $value ): ?string {
		$file = self::is_callback( $value ) ? Callbacks::place( $value )['file'] : null;
		return null === $file ? null : ( Owner::id( $file ) ?? ( Code::is_core( $file ) ? 'core' : $file ) );
	}

	/**
	 * Whether a value can be called. No class is loaded for that.
	 *
	 * @param mixed $value Anything.
	 */
	private static function is_callback( $value ): bool {
		if ( is_string( $value ) ) {
			$value = explode( '::', $value, 2 );
			if ( ! isset( $value[1] ) ) {
				return function_exists( $value[0] );
			}
		}
		if ( ! is_array( $value ) ) {
			return is_object( $value ) && method_exists( $value, '__invoke' );
		}
		$class  = $value[0] ?? null;
		$exists = is_object( $class ) || ( is_string( $class ) && class_exists( $class, false ) );
		return $exists && is_string( $value[1] ?? null ) && is_callable( array( $class, $value[1] ) );
	}
}
