<?php
/**
 * Who called.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Reads backtraces. They are taken without arguments, which may hold secrets.
 */
final class Frames {

	/** A file that loads another one did not call what runs in that: wp-config.php loads all of WordPress. */
	private const LOADS = array( 'include', 'include_once', 'require', 'require_once' );

	/**
	 * Who called what runs now: the nearest code that is neither WordPress's nor ours, and the hook on which it ran.
	 *
	 * @param int $inside How many of the running hooks belong to what was called.
	 */
	public static function caller( int $inside = 1 ): ?Actor {
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_debug_backtrace -- Of signed requests only.
		$place = self::first_foreign( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ) );
		if ( null === $place ) {
			return null;
		}
		$hooks = array_slice( $GLOBALS['wp_current_filter'], 0, -$inside );
		$hook  = array() === $hooks ? null : (string) end( $hooks );
		return new Actor( $place['file'], $place['line'], $hook, null === $hook ? null : self::priority( $hook ) );
	}

	/**
	 * The backtrace that stands in PHP's message about an exception which nobody caught.
	 *
	 * @param string $message The message.
	 * @return list<array{file: string, line: int, function: string}>
	 */
	public static function told( string $message ): array {
		preg_match_all( '/^#\d+ (.+?)\((\d+)\): ([^(\n]*)/m', $message, $found, PREG_SET_ORDER );
		return array_map(
			static fn( array $frame ): array => array(
				'file'     => $frame[1],
				'line'     => (int) $frame[2],
				'function' => $frame[3],
			),
			$found
		);
	}

	/**
	 * The nearest line in code of a plugin or theme.
	 *
	 * @param array<array<string, mixed>> $frames As debug_backtrace() gives them.
	 * @return array{file: string, line: int}|null
	 */
	public static function first_foreign( array $frames ): ?array {
		foreach ( $frames as $frame ) {
			if ( isset( $frame['file'], $frame['line'] ) && ! in_array( $frame['function'] ?? '', self::LOADS, true ) && Code::is_foreign( $frame['file'] ) ) {
				return array(
					'file' => $frame['file'],
					'line' => (int) $frame['line'],
				);
			}
		}
		return null;
	}

	/**
	 * The priority that runs now.
	 *
	 * @param string $hook Name of a hook.
	 */
	private static function priority( string $hook ): ?int {
		$priority = isset( $GLOBALS['wp_filter'][ $hook ] ) ? $GLOBALS['wp_filter'][ $hook ]->current_priority() : false;
		return false === $priority ? null : (int) $priority;
	}
}
