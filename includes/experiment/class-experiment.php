<?php
/**
 * One experiment.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

/**
 * Asks what would happen without somebody: callbacks are taken off their hooks, or plugins are not loaded, in memory and for this one signed
 * request. Nothing that the request would write is written.
 */
final class Experiment {

	/**
	 * Begins, if the request stays within the bounds. Comes before the witness, which then sees the request as the experiment made it.
	 *
	 * @param array<string, mixed> $experiment From the run's record, as `Experiments` made it.
	 * @param bool                 $early      Whether this happens before the first plugin is loaded.
	 * @return bool False: the request goes elsewhere, and is to be treated as if it carried no token.
	 */
	public static function begin( array $experiment, bool $early ): bool {
		if ( ! Bounds::hold( $experiment ) ) {
			return false;
		}
		Read_Only::begin();
		Bounds::guard( (string) $experiment['route'] );
		Unhooked::begin( $experiment['callbacks'] ?? array() );
		if ( $early ) {
			Isolation::begin( $experiment['leaveOut'] ?? array() );
		}
		return true;
	}

	/**
	 * Whether this experiment is made without that callback. Never true of one of WordPress's own.
	 *
	 * @param string $hook     The hook's name.
	 * @param int    $priority Where on it.
	 * @param mixed  $callback What stands there.
	 */
	public static function leaves_out( string $hook, int $priority, $callback ): bool {
		return Unhooked::has( $hook, $priority, $callback );
	}
}
