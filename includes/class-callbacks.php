<?php
/**
 * Code on hooks.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Finds the callbacks on a hook that are not WordPress's own, and where they are written.
 */
final class Callbacks {

	private const CORE = array( 'rest_cookie_check_errors', 'rest_application_password_check_errors' );

	/**
	 * The callbacks that can refuse every request before a route is looked for.
	 *
	 * @return list<array{priority: int, file: string|null, line: int}> In the order in which they run.
	 */
	public static function foreign_on_authentication(): array {
		global $wp_filter;
		$found = array();
		$hook  = $wp_filter['rest_authentication_errors'] ?? null;
		foreach ( $hook instanceof \WP_Hook ? $hook->callbacks : array() as $priority => $callbacks ) {
			foreach ( $callbacks as $callback ) {
				if ( ! in_array( $callback['function'], self::CORE, true ) ) {
					$found[] = array( 'priority' => (int) $priority ) + self::place( $callback['function'] );
				}
			}
		}
		return $found;
	}

	/**
	 * File and line of a callback.
	 *
	 * @param mixed $callback What stands on the hook.
	 * @return array{file: string|null, line: int} No file for PHP's own functions and for what cannot be looked at.
	 */
	private static function place( $callback ): array {
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
