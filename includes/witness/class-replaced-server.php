<?php
/**
 * Who put another REST server in place of WordPress's.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Callbacks;

/**
 * Sees whose class serves the REST API, and finds out at the end whether that one refused the request by itself: on WordPress's hooks nothing shows then.
 */
final class Replaced_Server extends Observer {

	public const HOOKS = array( 'wp_rest_server_class' );

	/** Who asks and what is asked, before any route has its turn. */
	private const GATES = array( 'check_authentication', 'dispatch' );

	/**
	 * The request.
	 *
	 * @var Main_Request
	 */
	private $request;

	/**
	 * Who named the class last.
	 *
	 * @var Actor|null
	 */
	private $who = null;

	/**
	 * Whether somebody on WordPress's hook refused the one who asks.
	 *
	 * @var bool
	 */
	private $is_refused_on_hook = false;

	/**
	 * Looks at one request only.
	 *
	 * @param Main_Request $request The request.
	 */
	public function __construct( Main_Request $request ) {
		$this->request = $request;
	}

	/** Learns whether it was refused where everybody may refuse. */
	public function start(): void {
		self::stand_on(
			'rest_authentication_errors',
			PHP_INT_MAX,
			function ( $error ): void {
				$this->is_refused_on_hook = $error instanceof \WP_Error;
			}
		);
	}

	/**
	 * Notes who named another class.
	 *
	 * @param Call        $call   Whose turn it was.
	 * @param list<mixed> $values What it got.
	 * @param mixed       $given  What it gave.
	 */
	public function after( Call $call, array $values, $given ): void {
		if ( 'wp_rest_server_class' === $call->hook && $given !== $values[0] ) {
			$this->who = $call->actor();
		}
	}

	/** Nothing of it is a part of the trace, unless it refused. */
	public function seen(): array {
		return array();
	}

	/** Whose server refused the request by itself. Null when WordPress's own did, or somebody on one of its hooks. */
	public function refuser(): ?Actor {
		$refuses = $this->answers_itself() || ( $this->request->is_refused() && $this->stops_before_routes() );
		return null !== $this->who && $refuses ? $this->who : null;
	}

	/** Whether it was asked to serve the request, and WordPress's own code for that never ran. */
	private function answers_itself(): bool {
		return defined( 'REST_REQUEST' ) && null === $this->request->stage() && self::is_foreign( 'serve_request' );
	}

	/** Whether the request was refused before WordPress looked for a route, and nobody on its hooks did that. */
	private function stops_before_routes(): bool {
		$is_before = in_array( $this->request->reached(), array( null, 'authentication' ), true );
		return $is_before && ! $this->is_refused_on_hook && array() !== array_filter( self::GATES, array( self::class, 'is_foreign' ) );
	}

	/**
	 * Whether a method of the server is not WordPress's own.
	 *
	 * @param string $method Its name.
	 */
	private static function is_foreign( string $method ): bool {
		$server = $GLOBALS['wp_rest_server'] ?? null;
		return is_object( $server ) && Code::is_foreign( Callbacks::place( array( $server, $method ) )['file'] );
	}
}
