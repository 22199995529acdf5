<?php
/**
 * The callbacks on the watched hooks.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Callbacks;
use REST_Health\Experiment\Experiment;

/**
 * Puts listeners in the place of plugins' callbacks, at the moment in which their hook begins to run: before that, others may look for them.
 */
final class Stand_Ins {

	/**
	 * Who listens.
	 *
	 * @var Watch
	 */
	private $watch;

	/**
	 * What stood on each hook when we were done with it. PHP sees at once that an array is still the same.
	 *
	 * @var array<string, array<int, array<int|string, mixed>>>
	 */
	private $done = array();

	/**
	 * Prepares.
	 *
	 * @param Watch $watch Who listens.
	 */
	public function __construct( Watch $watch ) {
		$this->watch = $watch;
	}

	/**
	 * Takes the places at the very first priority: at the time of the hook it is too late for these.
	 *
	 * @param string[] $hooks Names of hooks.
	 */
	public function take_first_places( array $hooks ): void {
		foreach ( $hooks as $hook ) {
			if ( isset( $GLOBALS['wp_filter'][ $hook ]->callbacks[ PHP_INT_MIN ] ) ) {
				$this->replace( $hook, PHP_INT_MIN );
			}
			Lookout::keep_places( $hook );
		}
	}

	/**
	 * Takes the places on a hook.
	 *
	 * @param string $hook Name of the hook.
	 * @return bool Whether an experiment left something out.
	 */
	public function take_places( string $hook ): bool {
		$left_out = false;
		$standing = $GLOBALS['wp_filter'][ $hook ]->callbacks ?? array();
		if ( ( $this->done[ $hook ] ?? null ) === $standing ) {
			return false;
		}
		foreach ( array_keys( $standing ) as $priority ) {
			$left_out = $this->replace( $hook, (int) $priority ) || $left_out;
		}
		Lookout::keep_places( $hook );
		$this->done[ $hook ] = $GLOBALS['wp_filter'][ $hook ]->callbacks ?? array();
		return $left_out;
	}

	/**
	 * Takes the places at one priority. The keys and the order stay.
	 *
	 * @param string $hook     Name of the hook.
	 * @param int    $priority The priority.
	 * @return bool Whether an experiment left something out.
	 */
	private function replace( string $hook, int $priority ): bool {
		global $wp_filter;
		$before = $wp_filter[ $hook ]->callbacks[ $priority ];
		$after  = array();
		foreach ( $before as $id => $callback ) {
			$function = $callback['function'];
			if ( self::is_seen( $function ) || ! Callbacks::is_foreign( $function ) || isset( $before[ Lookout::BESIDE . "before-$id" ] ) ) {
				$after[ $id ] = $callback;
			} elseif ( ! Experiment::leaves_out( $hook, $priority, $function ) ) {
				$after += $this->stand_in( (string) $id, new Call( $hook, $priority, $function ), $callback );
			}
		}
		if ( $after !== $before ) {
			// An empty priority stays in the list, so that a hook that runs goes on.
			$wp_filter[ $hook ]->callbacks[ $priority ] = $after; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
		}
		return count( $after ) < count( $before );
	}

	/**
	 * A listener in the place of the callback, or one at each side of it where it must get its values straight from the hook.
	 *
	 * @param string                                     $id       WordPress's key.
	 * @param Call                                       $call     The callback and where it stands.
	 * @param array{function: mixed, accepted_args: int} $callback As it stands there.
	 * @return array<string, array{function: mixed, accepted_args: int}>
	 */
	private function stand_in( string $id, Call $call, array $callback ): array {
		// One that cannot be called ends PHP: it must not look as if that were our doing, or WordPress would pause us for it.
		// Others look for methods by class, to take them off: these must see what they would have seen.
		if ( ! is_array( $call->callback ) && is_callable( $call->callback ) && ! Callbacks::takes_references( $call->callback ) ) {
			return array( $id => array( 'function' => new Listener( $call, $this->watch ) ) + $callback );
		}
		$neighbours = new Neighbours( $call, $this->watch );
		return array(
			Lookout::BESIDE . "before-$id" => array(
				'function'      => new Lookout( array( $neighbours, 'before' ) ),
				'accepted_args' => 9,
			),
			$id                            => $callback,
			Lookout::BESIDE . "after-$id"  => array(
				'function'      => new Lookout( array( $neighbours, 'after' ) ),
				'accepted_args' => 9,
			),
		);
	}

	/**
	 * Whether it is ours already.
	 *
	 * @param mixed $callback What stands on a hook.
	 */
	private static function is_seen( $callback ): bool {
		return $callback instanceof Listener || $callback instanceof Lookout;
	}
}
