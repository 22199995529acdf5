<?php
/**
 * Which routes are open.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Reads what a site tells about its routes. Mirrors src/checkup/normalise/routes.ts.
 */
final class Told_Routes {

	/** How many closed routes are named, and how long a name may be. */
	private const NAMED   = 5;
	private const LONGEST = 60;

	/**
	 * Which routes are open to whoever asked, as the self-test's neighbour tells it.
	 *
	 * @param Body        $body  What is in the text.
	 * @param string|null $shape What the answer is.
	 * @return array{open: int|null, closed: int|null, closedRoutes: string|null, closedOfCore: int|null, mayWrite: bool|null}
	 */
	public static function of( Body $body, ?string $shape ): array {
		$routes    = 'routes' === $shape ? get_object_vars( $body->members()['routes'] ) : array();
		$may_write = $routes['mayWrite'] ?? null;
		return array(
			'open'         => self::count( $routes['open'] ?? null ),
			'closed'       => self::count( $routes['closed'] ?? null ),
			'closedRoutes' => self::names( $routes['closedRoutes'] ?? null ),
			'closedOfCore' => self::count( $routes['closedOfCore'] ?? null ),
			'mayWrite'     => is_bool( $may_write ) ? $may_write : null,
		);
	}

	/**
	 * A number, if it is one that is kept and stored (class-posted-exchange.php). 3.0 is 3, as it is in JavaScript.
	 *
	 * @param mixed $value Anything.
	 */
	public static function count( $value ): ?int {
		$is_whole = is_int( $value ) || ( is_float( $value ) && floor( $value ) === $value );
		return $is_whole && $value >= 0 && $value < 10 ** 9 ? (int) $value : null;
	}

	/**
	 * The names of routes, as one word each.
	 *
	 * @param mixed $value Anything.
	 */
	private static function names( $value ): ?string {
		$names = array_filter( is_array( $value ) ? $value : array(), static fn( $name ): bool => is_string( $name ) && '' !== $name );
		$named = array_map(
			static fn( string $name ): string => substr( (string) preg_replace( '#[^A-Za-z0-9_.:/-]#u', '_', $name ), 0, self::LONGEST ),
			array_slice( $names, 0, self::NAMED )
		);
		return $named ? implode( ', ', $named ) : null;
	}
}
