<?php
/**
 * Code on hooks.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells of a callback on a hook whether it is WordPress's own, and where it is written.
 */
final class Callbacks {

	/**
	 * Whether the callback is WordPress's own. `__return_true` and its like are nobody's own: who put them on the hook is not known.
	 *
	 * @param mixed $callback What stands on the hook.
	 */
	public static function is_core( $callback ): bool {
		if ( is_string( $callback ) && 0 === strpos( $callback, '__return_' ) ) {
			return false;
		}
		$file = self::place( $callback )['file'];
		$core = wp_normalize_path( ABSPATH . WPINC . '/' );
		return null !== $file && 0 === strpos( wp_normalize_path( $file ), wp_normalize_path( (string) realpath( $core ) ) );
	}

	/**
	 * File and line of a callback.
	 *
	 * @param mixed $callback What stands on the hook.
	 * @return array{file: string|null, line: int} No file for PHP's own functions and for what cannot be looked at.
	 */
	public static function place( $callback ): array {
		try {
			$reflection = self::reflect( $callback );
		} catch ( \ReflectionException $gone ) {
			// A method that __call answers, or a class that is not loaded: nothing to point at.
			$reflection = null;
		}
		$file = null === $reflection ? false : $reflection->getFileName();
		return array(
			'file' => false === $file ? null : $file,
			'line' => null === $reflection ? 0 : (int) $reflection->getStartLine(),
		);
	}

	/**
	 * PHP's own view of a callback.
	 *
	 * @param mixed $callback Anything that can be called.
	 * @throws \ReflectionException When there is no such function or method.
	 */
	private static function reflect( $callback ): ?\ReflectionFunctionAbstract {
		if ( is_string( $callback ) && false !== strpos( $callback, '::' ) ) {
			$callback = explode( '::', $callback, 2 );
		}
		if ( is_array( $callback ) ) {
			return new \ReflectionMethod( $callback[0], $callback[1] );
		}
		if ( $callback instanceof \Closure || is_string( $callback ) ) {
			return new \ReflectionFunction( $callback );
		}
		return is_object( $callback ) ? new \ReflectionMethod( $callback, '__invoke' ) : null;
	}
}
