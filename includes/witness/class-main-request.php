<?php
/**
 * The request that the REST server serves.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Dry_Run\Interception;

/**
 * Knows the REST request that came over HTTP, and how far it is. Others that plugins make inside of it, or before it, are not it.
 */
final class Main_Request extends Observer {

	/** Hooks on which the server handles a request, and where among their values the request is. */
	private const HOOKS_WITH_REQUEST = array(
		'rest_pre_dispatch'             => 2,
		'rest_request_before_callbacks' => 2,
		'rest_dispatch_request'         => 1,
		'rest_request_after_callbacks'  => 2,
		'rest_post_dispatch'            => 2,
		'rest_pre_serve_request'        => 2,
		'rest_pre_echo_response'        => 2,
	);

	/** What a hook shows of how far the request is. */
	private const STAGES = array(
		'rest_authentication_errors'    => 'authentication',
		'rest_pre_dispatch'             => 'dispatch',
		'rest_request_before_callbacks' => 'permission',
		'rest_dispatch_request'         => 'callback',
	);

	/**
	 * The request.
	 *
	 * @var \WP_REST_Request<array<string, mixed>>|null
	 */
	private $request = null;

	/**
	 * How far it is.
	 *
	 * @var string|null
	 */
	private $stage = null;

	/**
	 * How far it came: a route answered, or the stage in which it was refused.
	 *
	 * @var string|null
	 */
	private $reached = null;

	/**
	 * Whether somebody answers in place of the route.
	 *
	 * @var bool
	 */
	private $is_taken_over = false;

	/**
	 * Whether each of the running hooks is about it, the innermost last.
	 *
	 * @var list<bool>
	 */
	private $running = array();

	/**
	 * The status of its answer.
	 *
	 * @var int|null
	 */
	private $status = null;

	/**
	 * What is sent.
	 *
	 * @var mixed
	 */
	private $data = null;

	/** Follows the request through the server. */
	public function start(): void {
		self::stand_on( 'rest_exposed_cors_headers', PHP_INT_MIN, fn( $headers, $request = null ) => $this->found( $request ) );
		self::stand_on( 'rest_authentication_errors', PHP_INT_MIN, fn() => $this->enter( 'rest_authentication_errors', 'rest' === $this->stage ) );
		self::stand_on( 'rest_authentication_errors', PHP_INT_MAX, fn() => $this->leave() );
		foreach ( self::HOOKS_WITH_REQUEST as $hook => $index ) {
			self::stand_on( $hook, PHP_INT_MIN, fn( ...$values ) => $this->enter( $hook, $this->is( $values[ $index ] ?? null ) ) );
			self::stand_on( $hook, PHP_INT_MAX, fn( ...$values ) => $this->pass( $hook, array_values( $values ) ) );
		}
	}

	/** Whether the innermost of the server's hooks is about the request. */
	public function is_on(): bool {
		return array() !== $this->running && end( $this->running );
	}

	/**
	 * Whether this is the request.
	 *
	 * @param mixed $request Any request.
	 */
	public function is( $request ): bool {
		return null !== $this->request && $request === $this->request;
	}

	/** How far it is; null before it is known. */
	public function stage(): ?string {
		return $this->stage;
	}

	/** How far it came. */
	public function reached(): ?string {
		return $this->reached;
	}

	/** Whether WordPress's REST server sends its answer, be that an error. */
	public function is_served(): bool {
		return null !== $this->status;
	}

	/** Whether the answer is an error. */
	public function is_refused(): bool {
		return null !== $this->status && $this->status >= 400;
	}

	/** Path of the route; null before it is known. */
	public function route(): ?string {
		return null === $this->request ? null : $this->request->get_route();
	}

	/**
	 * What handles it, as register_rest_route() was told.
	 *
	 * @return array<string, mixed>
	 */
	public function handler(): array {
		return null === $this->request ? array() : (array) $this->request->get_attributes();
	}

	/** Whether the answer is what the index or the self-test gives. A plugin may give it as well, from a cache. */
	public function is_as_asked(): bool {
		return ! $this->is_refused() && is_array( $this->data ) && ( isset( $this->data['namespaces'] ) || isset( $this->data['answered'] ) );
	}

	/** Nothing of it is a part of the trace. */
	public function seen(): array {
		return array();
	}

	/**
	 * The server tells which request it serves.
	 *
	 * @param mixed $request The request.
	 */
	private function found( $request ): void {
		if ( null === $this->request && $request instanceof \WP_REST_Request ) {
			$this->request = $request;
			$this->stage   = 'rest';
		}
	}

	/**
	 * One of the server's hooks begins.
	 *
	 * @param string $hook  Name of the hook.
	 * @param bool   $is_on Whether it is about the request.
	 */
	private function enter( string $hook, bool $is_on ): void {
		$this->running[] = $is_on;
		if ( ! $is_on ) {
			return;
		}
		if ( isset( self::STAGES[ $hook ] ) ) {
			$this->stage   = self::STAGES[ $hook ];
			$this->reached = $this->stage;
			return;
		}
		// The route's own code runs just before this one, unless somebody answers in its place.
		if ( 'rest_request_after_callbacks' === $hook && 'callback' === $this->stage && ! $this->is_taken_over ) {
			$this->reached = 'answered';
		}
		$this->stage = 'done';
	}

	/**
	 * One of the server's hooks is through.
	 *
	 * @param string      $hook   Name of the hook.
	 * @param list<mixed> $values What it passes.
	 */
	private function pass( string $hook, array $values ): void {
		if ( ! $this->is_on() ) {
			$this->leave();
			return;
		}
		if ( 'rest_pre_dispatch' === $hook && Interception::gave( $values[0] ?? null ) ) {
			// Our answer in the place of the route's is as good as the route's: nobody refused.
			$this->reached = 'answered';
		} elseif ( 'rest_dispatch_request' === $hook ) {
			$this->is_taken_over = null !== ( $values[0] ?? null );
		} elseif ( 'rest_pre_serve_request' === $hook ) {
			$this->status = isset( $values[1] ) && $values[1] instanceof \WP_HTTP_Response ? $values[1]->get_status() : 0;
		} elseif ( 'rest_pre_echo_response' === $hook ) {
			$this->data = $values[0] ?? null;
		}
		$this->leave();
	}

	/** One of the server's hooks is through. */
	private function leave(): void {
		array_pop( $this->running );
	}
}
