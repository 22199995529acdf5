<?php
/**
 * Code on hooks.
 *
 * @package REST_Health
 */

namespace REST_Health;

use REST_Health\Witness\Code;

/**
 * Tells of a callback on a hook whether it is WordPress's own, and where it is written.
 */
final class Callbacks {

	/** Functions of core that plugins put on hooks to refuse. */
	private const ENDERS = array( 'wp_die', 'auth_redirect', 'wp_send_json', 'wp_send_json_error', 'wp_logout' );

	/**
	 * Whether the callback is WordPress's own, put there by WordPress itself. `__return_true` and its like are nobody's own.
	 *
	 * @param mixed $callback What stands on the hook.
	 */
	public static function is_core( $callback ): bool {
		$file = null === self::helper( $callback ) ? self::place( $callback )['file'] : null;
		return null !== $file && Code::is_core( $file );
	}

	/**
	 * Whether it is a plugin's or theme's callback, or one that such code must have put there.
	 *
	 * @param mixed $callback What stands on the hook.
	 */
	public static function is_foreign( $callback ): bool {
		$file = self::place( $callback )['file'];
		return null === $file || self::is_for_all( $callback ) || Code::is_foreign( $file );
	}

	/**
	 * The name of a function of WordPress or PHP, or of one that does not exist: it says nothing of who put it on the hook.
	 *
	 * @param mixed $callback What stands on the hook.
	 */
	public static function helper( $callback ): ?string {
		if ( ! is_string( $callback ) ) {
			return null;
		}
		$is_unknown = false === strpos( $callback, '::' ) && null === self::place( $callback )['file'];
		return $is_unknown || self::is_for_all( $callback ) ? self::name( $callback ) : null;
	}

	/**
	 * Whether it is a function that WordPress has for others to put on hooks.
	 *
	 * @param mixed $callback What stands on the hook.
	 */
	private static function is_for_all( $callback ): bool {
		$name = is_string( $callback ) ? self::name( $callback ) : '';
		return 0 === strpos( $name, '__return_' ) || in_array( $name, self::ENDERS, true );
	}

	/**
	 * The name of a function as PHP compares it.
	 *
	 * @param string $callback The name.
	 */
	private static function name( string $callback ): string {
		return strtolower( ltrim( $callback, '\\' ) );
	}

	/**
	 * Whether it wants its values by reference. Such a callback must get them straight from the hook.
	 *
	 * @param mixed $callback What stands on the hook.
	 */
	public static function takes_references( $callback ): bool {
		$reflection = self::look( $callback );
		foreach ( null === $reflection ? array() : $reflection->getParameters() as $parameter ) {
			if ( $parameter->isPassedByReference() ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * File and line of a callback.
	 *
	 * @param mixed $callback What stands on the hook.
	 * @return array{file: string|null, line: int, end: int} No file for PHP's own functions and for what cannot be looked at.
	 */
	public static function place( $callback ): array {
		$reflection = self::look( $callback ) ?? self::look_at_class( $callback );
		$file       = null === $reflection ? false : $reflection->getFileName();
		return array(
			'file' => false === $file ? null : $file,
			'line' => null === $reflection ? 0 : (int) $reflection->getStartLine(),
			'end'  => null === $reflection ? 0 : (int) $reflection->getEndLine(),
		);
	}

	/**
	 * PHP's own view of a callback. None of a method that __call answers, and of a class that is not loaded.
	 *
	 * @param mixed $callback Anything.
	 */
	private static function look( $callback ): ?\ReflectionFunctionAbstract {
		try {
			return self::reflect( $callback );
		} catch ( \ReflectionException $gone ) {
			return null;
		}
	}

	/**
	 * PHP's view of the class of a method that does not exist, or that __call() answers.
	 *
	 * @param mixed $callback Anything.
	 * @return \ReflectionClass<object>|null
	 */
	private static function look_at_class( $callback ): ?\ReflectionClass {
		$class = is_array( $callback ) ? ( $callback[0] ?? null ) : null;
		return is_object( $class ) || ( is_string( $class ) && class_exists( $class, false ) ) ? new \ReflectionClass( $class ) : null;
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
		if ( is_array( $callback ) && isset( $callback[0], $callback[1] ) ) {
			return new \ReflectionMethod( $callback[0], $callback[1] );
		}
		if ( $callback instanceof \Closure || is_string( $callback ) ) {
			return new \ReflectionFunction( $callback );
		}
		return is_object( $callback ) ? new \ReflectionMethod( $callback, '__invoke' ) : null;
	}
}
