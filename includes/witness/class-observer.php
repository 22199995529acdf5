<?php
/**
 * One thing to watch for.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Looks at each call of a plugin's callback from before and after, and tells at the end what it saw. It changes nothing.
 */
abstract class Observer {

	/** Hooks whose callbacks it wants to see called. */
	public const HOOKS = array();

	/** Puts itself on hooks of WordPress, if it needs any. */
	public function start(): void {}

	/**
	 * A callback is about to be called.
	 *
	 * @param Call        $call   Whose turn it is.
	 * @param list<mixed> $values What it gets.
	 */
	public function before( Call $call, array $values ): void {}

	/**
	 * A callback came back.
	 *
	 * @param Call        $call   Whose turn it was.
	 * @param list<mixed> $values What it got.
	 * @param mixed       $given  What it gave.
	 */
	public function after( Call $call, array $values, $given ): void {}

	/**
	 * What was seen.
	 *
	 * @return array<string, Actor|string|bool|int|null>
	 */
	abstract public function seen(): array;

	/**
	 * Looks at what a hook passes, before everybody or behind everybody.
	 *
	 * @param string   $hook     Name of the hook.
	 * @param int      $priority PHP_INT_MIN or PHP_INT_MAX.
	 * @param callable $see      Gets what the hook passes.
	 */
	protected static function stand_on( string $hook, int $priority, callable $see ): void {
		Lookout::stand_on( $hook, $priority, $see );
	}
}
