<?php
/**
 * What is asked for.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells the targets of probes apart. Mirrors src/probes/probe.ts.
 */
final class Target {

	/** The controls: nothing of REST is in them. */
	private const CONTROLS = array( 'static-file', 'ajax', 'front-page' );

	/**
	 * Whether it is a route of the REST API.
	 *
	 * @param string $target A target.
	 */
	public static function is_of_rest( string $target ): bool {
		return ! in_array( $target, self::CONTROLS, true );
	}

	/**
	 * Whether it is a route at which nothing can be saved.
	 *
	 * @param string $target A target.
	 */
	public static function is_zero( string $target ): bool {
		return 'batch' === $target || '-zero' === substr( $target, -5 );
	}
}
