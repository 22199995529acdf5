<?php
/**
 * A callback that is being called.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Callbacks;

/**
 * One call of one callback: where it stands, and what the observers remember of the moment before it.
 */
final class Call {

	/**
	 * Name of the hook.
	 *
	 * @var string
	 */
	public $hook;

	/**
	 * Its priority.
	 *
	 * @var int
	 */
	public $priority;

	/**
	 * What stands on the hook.
	 *
	 * @var callable
	 */
	public $callback;

	/**
	 * How many hooks are running, this one included.
	 *
	 * @var int
	 */
	public $depth = 0;

	/**
	 * What was so before the call, by the class of the observer that wants to know.
	 *
	 * @var array<string, mixed>
	 */
	public $before = array();

	/**
	 * A call is about to happen.
	 *
	 * @param string   $hook     Name of the hook.
	 * @param int      $priority Its priority.
	 * @param callable $callback What stands on the hook.
	 */
	public function __construct( string $hook, int $priority, $callback ) {
		$this->hook     = $hook;
		$this->priority = $priority;
		$this->callback = $callback;
	}

	/** Who that is. Whoever only stands before others is not named: it may be their doing. */
	public function actor(): Actor {
		if ( Decorator::is( $this->hook, $this->callback ) ) {
			return new Actor( null, 0, $this->hook, $this->priority );
		}
		$place        = Callbacks::place( $this->callback );
		$actor        = new Actor( $place['file'], $place['line'], $this->hook, $this->priority );
		$actor->added = Callbacks::helper( $this->callback );
		return null === $actor->added ? $actor : $actor->at( null, 0 );
	}
}
