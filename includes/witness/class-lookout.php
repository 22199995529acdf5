<?php
/**
 * A place on a hook from which we look.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Stands on a hook before everybody or behind everybody, looks at what passes and hands it on.
 */
final class Lookout {

	/** Keys of those that stand beside a callback begin so. */
	public const BESIDE = 'rest-health-';

	/**
	 * Looks.
	 *
	 * @var callable
	 */
	private $see;

	/**
	 * Is told what passes.
	 *
	 * @param callable $see Gets what the hook passes.
	 */
	public function __construct( callable $see ) {
		$this->see = $see;
	}

	/**
	 * Looks, and hands on.
	 *
	 * @param mixed ...$values What the hook passes.
	 * @return mixed
	 */
	public function __invoke( ...$values ) {
		( $this->see )( ...array_values( $values ) );
		return $values[0] ?? null;
	}

	/**
	 * All places that were taken, for those that somebody takes away.
	 *
	 * @var list<array{string, int, self, string}>
	 */
	private static $taken = array();

	/**
	 * Takes a place on a hook.
	 *
	 * @param string   $hook     Name of the hook.
	 * @param int      $priority PHP_INT_MIN or PHP_INT_MAX.
	 * @param callable $see      Gets what the hook passes.
	 */
	public static function stand_on( string $hook, int $priority, callable $see ): void {
		$lookout       = new self( $see );
		self::$taken[] = array( $hook, $priority, $lookout, (string) _wp_filter_build_unique_id( $hook, $lookout, $priority ) );
		add_filter( $hook, $lookout, $priority, 9 );
		self::keep_places( $hook );
	}

	/** Comes back to hooks from which somebody took everybody off. */
	public static function stand_again(): void {
		global $wp_filter;
		foreach ( self::$taken as list( $hook, $priority, $lookout, $key ) ) {
			if ( ! isset( $wp_filter[ $hook ]->callbacks[ $priority ][ $key ] ) ) {
				add_filter( $hook, $lookout, $priority, 9 );
			}
		}
	}

	/**
	 * Keeps ours the first and the last, whoever else came to the outermost priorities. The keys stay.
	 *
	 * @param string $hook Name of the hook.
	 */
	public static function keep_places( string $hook ): void {
		global $wp_filter;
		foreach ( isset( $wp_filter[ $hook ] ) ? array( PHP_INT_MIN, PHP_INT_MAX ) : array() as $priority ) {
			$all = $wp_filter[ $hook ]->callbacks[ $priority ] ?? array();
			// Those at the sides of a callback stay there.
			$ours = array_filter( $all, static fn( array $callback, $key ): bool => $callback['function'] instanceof self && 0 !== strpos( (string) $key, self::BESIDE ), ARRAY_FILTER_USE_BOTH );
			if ( array() !== $ours && count( $ours ) < count( $all ) ) {
				$others = array_diff_key( $all, $ours );
				// phpcs:ignore WordPress.WP.GlobalVariablesOverride -- Of the hook's own list only the order changes.
				$wp_filter[ $hook ]->callbacks[ $priority ] = PHP_INT_MIN === $priority ? $ours + $others : $others + $ours;
			}
		}
	}
}
