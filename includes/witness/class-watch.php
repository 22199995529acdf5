<?php
/**
 * Watches one signed request.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Run;
use REST_Health\Ticket;

/**
 * Sees to it that each callback of a plugin on the watched hooks is called under the eyes of the observers, and writes down at the
 * end what they saw. It changes nothing: each callback gets what it would have got, what it gives is handed on, and the keys of
 * the hooks stay, so that remove_filter() works.
 */
final class Watch {

	/** What is held back for the moment in which memory ran out. */
	private const BYTES = 65536;

	/**
	 * Whether we came before the first plugin.
	 *
	 * @var bool
	 */
	private $early;

	/**
	 * What runs now.
	 *
	 * @var In_Progress
	 */
	private $in_progress;

	/**
	 * How far the request is.
	 *
	 * @var Progress
	 */
	private $progress;

	/**
	 * The callbacks on the hooks.
	 *
	 * @var Stand_Ins
	 */
	private $stand_ins;

	/**
	 * Those who look.
	 *
	 * @var Observers
	 */
	private $observers;

	/**
	 * Prepares.
	 *
	 * @param bool $early Whether this is before the first plugin.
	 * @param Run  $run   The run that the request belongs to.
	 */
	public function __construct( bool $early, Run $run ) {
		$this->early       = $early;
		$this->in_progress = new In_Progress();
		$this->observers   = new Observers( $this->in_progress, $run );
		$this->stand_ins   = new Stand_Ins( $this );
		$this->progress    = new Progress( $this->observers->request );
	}

	/**
	 * Watches this request to its end.
	 *
	 * @param Ticket $ticket Leave to do so.
	 * @param bool   $early  Whether this is before the first plugin.
	 */
	public static function begin( Ticket $ticket, bool $early ): void {
		$watch   = new self( $early, $ticket->run() );
		$reserve = str_repeat( ' ', self::BYTES );
		$kept    = null;
		$keep    = static function () use ( $watch, $ticket, &$reserve, &$kept ): void {
			$reserve = null;
			try {
				$seen = $watch->seen();
				if ( $seen !== $kept ) {
					$ticket->run()->keep_trace( $ticket->slot(), $seen );
					$kept = $seen;
				}
			} catch ( \Throwable $error ) {
				// Somebody may have closed the database by now. What we say would stand behind the answer.
				return;
			}
		};
		register_shutdown_function( $keep );
		$watch->start();
		// Whoever ends PHP on that hook would take us with it.
		Lookout::stand_on( 'shutdown', PHP_INT_MIN, static fn() => self::beside_the_hook( $keep ) );
	}

	/**
	 * Does something as if the innermost hook were not running: PHP ended before it, and where, the running hooks tell.
	 *
	 * @param callable $what What.
	 */
	private static function beside_the_hook( callable $what ): void {
		$hook = array_pop( $GLOBALS['wp_current_filter'] );
		$what();
		$GLOBALS['wp_current_filter'][] = $hook; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- As it was.
	}

	/** Takes its places. */
	public function start(): void {
		foreach ( $this->observers->hooks() as $hook ) {
			Lookout::stand_on( $hook, PHP_INT_MIN, fn() => $this->arrive( $hook ) );
		}
		foreach ( Progress::LOADED as $hook ) {
			Lookout::stand_on( $hook, PHP_INT_MIN, fn( $file ) => $this->loaded( (string) $file ) );
		}
		$this->observers->start();
		$this->progress->start();
		$this->stand_ins->take_first_places( $this->observers->hooks() );
	}

	/**
	 * A callback is about to be called.
	 *
	 * @param Call        $call   Whose turn it is.
	 * @param list<mixed> $values What it gets.
	 */
	public function before( Call $call, array $values ): void {
		$this->observers->before( $call, $values );
		$this->in_progress->begin( $call );
	}

	/**
	 * A callback came back.
	 *
	 * @param Call        $call   Whose turn it was.
	 * @param list<mixed> $values What it got.
	 * @param mixed       $given  What it gave.
	 */
	public function after( Call $call, array $values, $given ): void {
		$this->observers->after( $call, $values, $given );
		$this->in_progress->end( $call );
		Lookout::stand_again();
		// It may have put others on the hook that runs.
		$this->stand_in( $call->hook );
	}

	/**
	 * A callback threw something.
	 *
	 * @param Call       $call   Whose turn it was.
	 * @param \Throwable $thrown What it threw.
	 */
	public function thrown( Call $call, \Throwable $thrown ): void {
		$this->in_progress->thrown( $call, $thrown );
	}

	/**
	 * All that was seen, to be kept.
	 *
	 * @return array<string, mixed> As Trace_Facts reads it.
	 */
	public function seen(): array {
		$seen = array(
			'reached' => $this->progress->reached(),
			'early'   => $this->early,
		) + $this->observers->seen( $this->progress );
		return array_map( static fn( $one ) => $one instanceof Actor ? $one->raw() : $one, $seen );
	}

	/**
	 * A hook begins to run.
	 *
	 * @param string $hook Name of the hook.
	 */
	private function arrive( string $hook ): void {
		$this->observers->arrive( $hook, $this->in_progress->top() );
		$this->stand_in( $hook );
	}

	/**
	 * A plugin was loaded.
	 *
	 * @param string $file Its main file.
	 */
	private function loaded( string $file ): void {
		$real = realpath( $file );
		$this->observers->look( Code::is_ours( false === $real ? $file : $real ) ? null : new Actor( false === $real ? $file : $real, 1 ) );
		$this->progress->loaded( $file );
		Lookout::stand_again();
		$this->stand_ins->take_first_places( $this->observers->hooks() );
	}

	/**
	 * Takes the places of the callbacks on a hook.
	 *
	 * @param string $hook Name of the hook.
	 */
	private function stand_in( string $hook ): void {
		if ( $this->stand_ins->take_places( $hook ) ) {
			$this->observers->accept();
		}
	}
}
