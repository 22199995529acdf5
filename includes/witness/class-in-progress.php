<?php
/**
 * What runs right now.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Callbacks;

/**
 * The watched callbacks that were called and did not come back yet, so that it is known in which one PHP ended.
 */
final class In_Progress {

	/**
	 * The innermost call stands last.
	 *
	 * @var list<Call>
	 */
	private $calls = array();

	/**
	 * What was thrown last, and in which call.
	 *
	 * @var array{thrown: \Throwable, call: Call}|null
	 */
	private $thrown = null;

	/**
	 * A callback is called.
	 *
	 * @param Call $call Whose turn it is.
	 */
	public function begin( Call $call ): void {
		$call->depth = count( $GLOBALS['wp_current_filter'] );
		// On each level one callback runs at a time: others were left by an exception.
		$this->calls   = array_values( array_filter( $this->calls, static fn( Call $other ): bool => $other->depth < $call->depth ) );
		$this->calls[] = $call;
	}

	/**
	 * A callback came back. Those inside of it that did not were left by an exception that it caught.
	 *
	 * @param Call $call Whose turn it was.
	 */
	public function end( Call $call ): void {
		$index = array_search( $call, $this->calls, true );
		if ( false !== $index ) {
			array_splice( $this->calls, (int) $index );
		}
	}

	/**
	 * A callback threw something. Whoever called it may catch that.
	 *
	 * @param Call       $call   Whose turn it was.
	 * @param \Throwable $thrown What it threw.
	 */
	public function thrown( Call $call, \Throwable $thrown ): void {
		$this->end( $call );
		if ( null === $this->thrown || $thrown !== $this->thrown['thrown'] ) {
			$this->thrown = array(
				'thrown' => $thrown,
				'call'   => $call,
			);
		}
	}

	/** The innermost call. */
	public function top(): ?Call {
		return end( $this->calls ) ? end( $this->calls ) : null;
	}

	/**
	 * Who let an error fall through to PHP, which tells only where it was thrown: that may be in WordPress.
	 *
	 * @param string $file Where PHP saw it.
	 * @param int    $line Where PHP saw it.
	 */
	public function thrower( string $file, int $line ): ?Actor {
		$thrown = null === $this->thrown ? null : $this->thrown['thrown'];
		if ( null === $this->thrown || null === $thrown || $thrown->getFile() !== $file || $thrown->getLine() !== $line ) {
			return null;
		}
		$place = Frames::first_foreign( $thrown->getTrace() );
		$actor = $this->thrown['call']->actor();
		return null === $place ? $actor : $actor->at( $place['file'], $place['line'] );
	}

	/** In which callback PHP ended by an exit, as far as that can be known. Asked at shutdown. */
	public function last(): ?Actor {
		$call = $this->last_call();
		return null === $call ? null : self::where_it_ended( $call );
	}

	/** In which callback PHP ended by an error. Where an exit stands in it says nothing. */
	public function broken(): ?Actor {
		$call = $this->last_call();
		return null === $call ? null : $call->actor();
	}

	/** The call in which PHP ended. */
	private function last_call(): ?Call {
		for ( $depth = count( $GLOBALS['wp_current_filter'] ); $depth > 0; $depth-- ) {
			$call = $this->at_depth( $depth );
			if ( null !== $call ) {
				return $call;
			}
			$there = self::unwatched( $GLOBALS['wp_current_filter'][ $depth - 1 ] );
			if ( array() !== $there ) {
				// Of several nobody knows which; whoever let the hook run did not end PHP.
				return 1 === count( $there ) ? $there[0] : null;
			}
		}
		return null;
	}

	/**
	 * The watched call of a hook, by how many hooks ran then.
	 *
	 * @param int $depth That number.
	 */
	private function at_depth( int $depth ): ?Call {
		foreach ( $this->calls as $call ) {
			// One that threw, with its sides watched only, is no longer there.
			if ( $call->depth === $depth && $call->hook === $GLOBALS['wp_current_filter'][ $depth - 1 ] ) {
				return $call;
			}
		}
		return null;
	}

	/**
	 * The callbacks of an unwatched hook that can have ended PHP.
	 *
	 * @param string $hook Name of the hook.
	 * @return list<Call>
	 */
	private static function unwatched( string $hook ): array {
		global $wp_filter;
		$priority = isset( $wp_filter[ $hook ] ) ? $wp_filter[ $hook ]->current_priority() : false;
		$there    = array();
		foreach ( false === $priority ? array() : $wp_filter[ $hook ]->callbacks[ $priority ] ?? array() as $callback ) {
			$call = new Call( $hook, (int) $priority, $callback['function'] );
			if ( ! $call->callback instanceof Listener && ! $call->callback instanceof Lookout && Callbacks::is_foreign( $call->callback ) && self::can_end( $call ) ) {
				$there[] = $call;
			}
		}
		return $there;
	}

	/**
	 * Whether PHP can have ended in the callback, or in what it calls.
	 *
	 * @param Call $call The callback.
	 */
	private static function can_end( Call $call ): bool {
		$place  = Callbacks::place( $call->callback );
		$helper = Callbacks::helper( $call->callback );
		if ( null !== $helper ) {
			return 0 !== strpos( $helper, '__return_' );
		}
		return null === $place['file'] || Source::can_end( $place['file'], $place['line'], $place['end'] );
	}

	/**
	 * The line of the only exit in the callback, or else where the callback begins.
	 *
	 * @param Call $call The callback.
	 */
	private static function where_it_ended( Call $call ): Actor {
		$place = Callbacks::place( $call->callback );
		$actor = $call->actor();
		$exits = null === $actor->file ? array() : Source::exits( $actor->file, $place['line'], $place['end'] );
		if ( 1 !== count( $exits ) ) {
			return $actor;
		}
		$actor           = $actor->at( $actor->file, $exits[0] );
		$actor->is_exact = true;
		return $actor;
	}
}
