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
	 * The calls that run and what they got, by how many hooks run: a callback may let its own hook run again.
	 *
	 * @var array<int, array{call: Call, values: list<mixed>}>
	 */
	private $running = array();

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
		$running = array(
			'call'   => clone $this->pattern,
			'values' => array_values( $values ),
		);
		$this->running[ count( $GLOBALS['wp_current_filter'] ) ] = $running;
		$this->watch->before( $running['call'], $running['values'] );
	}

	/**
	 * The callback came back.
	 *
	 * @param mixed ...$values What the hook passes now.
	 */
	public function after( ...$values ): void {
		$depth   = count( $GLOBALS['wp_current_filter'] );
		$running = $this->running[ $depth ] ?? null;
		unset( $this->running[ $depth ] );
		if ( null !== $running ) {
			$this->watch->after( $running['call'], $running['values'], $values[0] ?? null );
		}
	}
}
