<?php
/**
 * What changes from step to step.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Looks before and after each call, and puts what changed since the last look down to whoever ran.
 */
abstract class Stepwise extends Observer {

	/**
	 * What runs now.
	 *
	 * @var In_Progress
	 */
	protected $in_progress;

	/**
	 * Begins.
	 *
	 * @param In_Progress $in_progress What runs now.
	 */
	public function __construct( In_Progress $in_progress ) {
		$this->in_progress = $in_progress;
	}

	/**
	 * Puts what changed down to somebody.
	 *
	 * @param Actor|Call|null $who Who ran since the last look; null when that is not known.
	 */
	abstract public function look( $who ): void;

	/**
	 * What changed since the last look is the doing of whoever calls.
	 *
	 * @param Call        $call   Whose turn it is.
	 * @param list<mixed> $values What it gets.
	 */
	public function before( Call $call, array $values ): void {
		$this->look( $this->in_progress->top() );
	}

	/**
	 * What changed during the call is its doing.
	 *
	 * @param Call        $call   Whose turn it was.
	 * @param list<mixed> $values What it got.
	 * @param mixed       $given  What it gave.
	 */
	public function after( Call $call, array $values, $given ): void {
		$this->look( $call );
	}
}
