<?php
/**
 * A callback that is watched.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Stands on a hook in place of a callback: calls it with what it would have got and hands on what it gives.
 */
final class Listener {

	/**
	 * Where it stands, as a pattern for each call.
	 *
	 * @var Call
	 */
	private $call;

	/**
	 * Who listens.
	 *
	 * @var Watch
	 */
	private $watch;

	/**
	 * Wraps a callback.
	 *
	 * @param Call  $call  The callback and where it stands.
	 * @param Watch $watch Who listens.
	 */
	public function __construct( Call $call, Watch $watch ) {
		$this->call  = $call;
		$this->watch = $watch;
	}

	/**
	 * Calls the callback. When it ends PHP, nothing behind the call is run: the call stays in progress.
	 *
	 * @param mixed ...$values What the hook passes.
	 * @return mixed
	 * @throws \Throwable Whatever the callback throws.
	 */
	public function __invoke( ...$values ) {
		$values = array_values( $values );
		$call   = clone $this->call;
		$this->watch->before( $call, $values );
		try {
			$given = call_user_func_array( $call->callback, $values );
		} catch ( \Throwable $thrown ) {
			$this->watch->thrown( $call, $thrown );
			throw $thrown;
		}
		$this->watch->after( $call, $values, $given );
		return $given;
	}

	/** What stands behind it. */
	public function call(): Call {
		return $this->call;
	}
}
