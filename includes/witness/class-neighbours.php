<?php
/**
 * The two sides of a callback.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Looks at a callback from before and behind, where nothing may stand in its place.
 */
final class Neighbours {

	/**
	 * The callback between, as a pattern for each call.
	 *
	 * @var Call
	 */
	private $pattern;

	/**
	 * Who listens.
	 *
	 * @var Watch
	 */
	private $watch;

	/**
	 * The call that runs, and what it got.
	 *
	 * @var array{call: Call, values: list<mixed>}|null
	 */
	private $running = null;

	/**
	 * Stands at both sides of a callback.
	 *
	 * @param Call  $pattern The callback between.
	 * @param Watch $watch   Who listens.
	 */
	public function __construct( Call $pattern, Watch $watch ) {
		$this->pattern = $pattern;
		$this->watch   = $watch;
	}

	/**
	 * The callback is next.
	 *
	 * @param mixed ...$values What the hook passes.
	 */
	public function before( ...$values ): void {
		$this->running = array(
			'call'   => clone $this->pattern,
			'values' => array_values( $values ),
		);
		$this->watch->before( $this->running['call'], $this->running['values'] );
	}

	/**
	 * The callback came back.
	 *
	 * @param mixed ...$values What the hook passes now.
	 */
	public function after( ...$values ): void {
		if ( null !== $this->running ) {
			$running       = $this->running;
			$this->running = null;
			$this->watch->after( $running['call'], $running['values'], $values[0] ?? null );
		}
	}
}
