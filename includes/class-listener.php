<?php
/**
 * A callback that is watched.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Stands on a hook in place of a callback: calls it with what it would have got, hands on what it gives, and tells the
 * witness when that is another value.
 */
final class Listener {

	/**
	 * What stood on the hook.
	 *
	 * @var callable
	 */
	private $callback;

	/**
	 * Who is told: gets the callback and what it gave.
	 *
	 * @var callable( callable, mixed ): void
	 */
	private $witness;

	/**
	 * Wraps a callback.
	 *
	 * @param callable                          $callback What stands on the hook.
	 * @param callable( callable, mixed ): void $witness  Who is told.
	 */
	public function __construct( $callback, callable $witness ) {
		$this->callback = $callback;
		$this->witness  = $witness;
	}

	/**
	 * Calls the callback.
	 *
	 * @param mixed ...$values What the hook passes.
	 * @return mixed
	 */
	public function __invoke( ...$values ) {
		$after = call_user_func_array( $this->callback, array_values( $values ) );
		if ( ( $values[0] ?? null ) !== $after ) {
			( $this->witness )( $this->callback, $after );
		}
		return $after;
	}
}
