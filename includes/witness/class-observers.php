<?php
/**
 * Those who look.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Run;

/**
 * All observers of one request, and what they saw together.
 */
final class Observers {

	/** What is noted of a hook of the life cycle is who is in progress there. */
	private const LIFE_CYCLE = array(
		'muplugins_loaded',
		'plugins_loaded',
		'setup_theme',
		'after_setup_theme',
		'init',
		'wp_loaded',
		'parse_request',
		'rest_api_init',
		'send_headers',
		'wp',
		'template_redirect',
	);

	/** These run for every question, hundreds of times: only those who are about them look there. */
	private const BUSY = array( 'user_has_cap', 'map_meta_cap', 'nonce_life', 'nonce_user_logged_out' );

	/**
	 * The request. Who wants to know how far it is has to look after it.
	 *
	 * @var Main_Request
	 */
	public $request;

	/**
	 * Who put what on which hook.
	 *
	 * @var Ledger
	 */
	private $ledger;

	/**
	 * Who wrote.
	 *
	 * @var Output
	 */
	private $output;

	/**
	 * Who refused.
	 *
	 * @var Refusals
	 */
	private $refusals;

	/**
	 * Who changed the routes.
	 *
	 * @var Routes
	 */
	private $routes;

	/**
	 * Who serves the REST API.
	 *
	 * @var Replaced_Server
	 */
	private $server;

	/**
	 * Who ended PHP.
	 *
	 * @var Endings
	 */
	private $endings;

	/**
	 * All of them.
	 *
	 * @var list<Observer>
	 */
	private $all;

	/**
	 * Those who look at a busy hook.
	 *
	 * @var array<string, Observer[]>
	 */
	private $on = array();

	/**
	 * Makes them.
	 *
	 * @param In_Progress $in_progress What runs now.
	 * @param Run         $run         The run that the request belongs to.
	 */
	public function __construct( In_Progress $in_progress, Run $run ) {
		$this->request  = new Main_Request();
		$this->output   = new Output( $in_progress );
		$this->refusals = new Refusals( $this->request );
		$this->routes   = new Routes( $this->request );
		$this->server   = new Replaced_Server( $this->request );
		$this->endings  = new Endings( $in_progress );
		$capabilities   = new Capabilities( $this->request );
		$others         = array( $this->request, $this->refusals, $this->routes, $this->server, $capabilities, new Closers( $capabilities ), new Login(), new Switches(), new Sent(), new Beginning( $this->request, $run ), $this->output, $this->endings );
		$this->ledger   = new Ledger( array_merge( Removals::HOOKS, ...array_map( static fn( Observer $one ): array => $one::HOOKS, $others ) ), $in_progress );
		$this->all      = array_merge( $others, array( new Removals( $this->request, $this->ledger ), $this->ledger ) );
	}

	/**
	 * Hooks whose callbacks are watched.
	 *
	 * @return string[]
	 */
	public function hooks(): array {
		return array_unique( array_merge( self::LIFE_CYCLE, ...array_map( static fn( Observer $one ): array => $one::HOOKS, $this->all ) ) );
	}

	/** Lets them take their places. */
	public function start(): void {
		foreach ( $this->all as $observer ) {
			$observer->start();
		}
	}

	/**
	 * A step is done.
	 *
	 * @param Actor|Call|null $who Who ran; null when that is not known.
	 */
	public function look( $who ): void {
		$this->output->look( $who );
		$this->ledger->look( $who );
	}

	/**
	 * A hook begins to run.
	 *
	 * @param string    $hook Name of the hook.
	 * @param Call|null $who  Who ran until now.
	 */
	public function arrive( string $hook, ?Call $who ): void {
		if ( ! in_array( $hook, self::BUSY, true ) ) {
			$this->look( $who );
		}
	}

	/** We changed hooks ourselves. */
	public function accept(): void {
		$this->ledger->accept();
	}

	/**
	 * A callback is about to be called.
	 *
	 * @param Call        $call   Whose turn it is.
	 * @param list<mixed> $values What it gets.
	 */
	public function before( Call $call, array $values ): void {
		foreach ( $this->on( $call->hook ) as $observer ) {
			$observer->before( $call, $values );
		}
	}

	/**
	 * A callback came back.
	 *
	 * @param Call        $call   Whose turn it was.
	 * @param list<mixed> $values What it got.
	 * @param mixed       $given  What it gave.
	 */
	public function after( Call $call, array $values, $given ): void {
		foreach ( $this->on( $call->hook ) as $observer ) {
			$observer->after( $call, $values, $given );
		}
	}

	/**
	 * What they saw.
	 *
	 * @param Progress $progress How far the request came.
	 * @return array<string, mixed>
	 */
	public function seen( Progress $progress ): array {
		$seen = array();
		foreach ( $this->all as $observer ) {
			// What one of them saw happen is better known than what the ledger makes of the hooks.
			foreach ( $observer->seen() as $name => $one ) {
				$seen[ $name ] = $seen[ $name ] ?? $one;
			}
		}
		$seen = $this->with_ending( $seen, $progress );
		return array_map( fn( $one ) => $one instanceof Actor ? $this->ledger->complete( $one ) : $one, $seen );
	}

	/**
	 * Who looks at the calls of a hook.
	 *
	 * @param string $hook Name of the hook.
	 * @return Observer[]
	 */
	private function on( string $hook ): array {
		if ( ! in_array( $hook, self::BUSY, true ) ) {
			return $this->all;
		}
		$this->on[ $hook ] = $this->on[ $hook ] ?? array_filter( $this->all, static fn( Observer $one ): bool => in_array( $hook, $one::HOOKS, true ) );
		return $this->on[ $hook ];
	}

	/**
	 * Adds how the request was refused or ended, and by whom.
	 *
	 * @param array<string, mixed> $seen     What was seen besides.
	 * @param Progress             $progress How far the request came.
	 * @return array<string, mixed>
	 */
	private function with_ending( array $seen, Progress $progress ): array {
		$ending = $this->request->is_served() ? null : $this->endings->ending( $this->routes->handler_in_progress() ?? $progress->loader() );
		if ( null !== $ending ) {
			$before = $seen['refused'] ?? null;
			return array( 'refusedToo' => null !== $before && ! $before->is( $ending['who'] ) ? $before : $seen['refusedToo'] ) + $ending['seen'] + $seen;
		}
		$refused = $seen['refused'] ?? $this->routes->forbidder() ?? $this->refusals->usurper() ?? $this->server->refuser();
		return array(
			'how'        => null === $refused ? null : 'error',
			'refused'    => $refused,
			'refusedToo' => null === $refused ? null : $seen['refusedToo'],
		) + $seen;
	}
}
