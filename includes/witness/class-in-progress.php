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

	/** In which callback PHP ended, as far as that can be known. Asked at shutdown. */
	public function last(): ?Actor {
		for ( $depth = count( $GLOBALS['wp_current_filter'] ); $depth > 0; $depth-- ) {
			$actor = $this->at_depth( $depth ) ?? self::unwatched( $GLOBALS['wp_current_filter'][ $depth - 1 ] );
			if ( null !== $actor ) {
				return $actor;
			}
		}
		return null;
	}

	/**
	 * The watched call of a hook, by how many hooks ran then.
	 *
	 * @param int $depth That number.
	 */
	private function at_depth( int $depth ): ?Actor {
		foreach ( $this->calls as $call ) {
			if ( $call->depth === $depth ) {
				return self::where_it_ended( $call );
			}
		}
		return null;
	}

	/**
	 * The one callback of an unwatched hook that can have ended PHP.
	 *
	 * @param string $hook Name of the hook.
	 */
	private static function unwatched( string $hook ): ?Actor {
		global $wp_filter;
		$priority = isset( $wp_filter[ $hook ] ) ? $wp_filter[ $hook ]->current_priority() : false;
		if ( false === $priority ) {
			return null;
		}
		$foreign = array();
		$others  = 0;
		foreach ( $wp_filter[ $hook ]->callbacks[ $priority ] ?? array() as $callback ) {
			if ( $callback['function'] instanceof Listener || $callback['function'] instanceof Lookout ) {
				continue;
			}
			if ( Callbacks::is_foreign( $callback['function'] ) ) {
				$foreign[] = new Call( $hook, (int) $priority, $callback['function'] );
			} else {
				++$others;
			}
		}
		if ( count( $foreign ) + $others > 1 ) {
			$foreign = array_values( array_filter( $foreign, array( self::class, 'can_end' ) ) );
		}
		return 1 === count( $foreign ) ? self::where_it_ended( $foreign[0] ) : null;
	}

	/**
	 * Whether an exit stands in the callback.
	 *
	 * @param Call $call The callback.
	 */
	private static function can_end( Call $call ): bool {
		$place = Callbacks::place( $call->callback );
		return null !== $place['file'] && array() !== Source::exits( $place['file'], $place['line'], $place['end'] );
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
