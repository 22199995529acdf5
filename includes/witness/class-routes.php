<?php
/**
 * Who changed the routes.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Callbacks;
use REST_Health\Owner;

/**
 * Sees who takes the asked route away, who replaces its permission callback, and whose permission callback refuses.
 */
final class Routes extends Observer {

	public const HOOKS = array( 'request', 'parse_request', 'rest_endpoints' );

	/**
	 * The request.
	 *
	 * @var Main_Request
	 */
	private $request;

	/**
	 * Who took the route away.
	 *
	 * @var Actor|null
	 */
	private $removed = null;

	/**
	 * Permission callbacks that somebody put in place of others.
	 *
	 * @var list<array{callback: mixed, actor: Actor}>
	 */
	private $replaced = array();

	/**
	 * Whether the request was refused before its permission was asked for.
	 *
	 * @var bool
	 */
	private $refused_before = false;

	/**
	 * Whether its permission was refused.
	 *
	 * @var bool
	 */
	private $is_forbidden = false;

	/**
	 * Looks at one request only.
	 *
	 * @param Main_Request $request The request.
	 */
	public function __construct( Main_Request $request ) {
		$this->request = $request;
	}

	/** Sees whether the permission callback refused: it runs between two hooks. */
	public function start(): void {
		self::stand_on( 'rest_request_before_callbacks', PHP_INT_MAX, fn( $response, $handler = null, $request = null ) => $this->settle( $response instanceof \WP_Error, $request ) );
		self::stand_on( 'rest_dispatch_request', PHP_INT_MIN, fn( $result, $request = null ) => $this->settle( true, $request ) );
		self::stand_on( 'rest_request_after_callbacks', PHP_INT_MIN, fn( $response, $handler = null, $request = null ) => $this->ask( $response instanceof \WP_Error, $request ) );
	}

	/**
	 * Remembers where the request goes: a callback may change it in place.
	 *
	 * @param Call        $call   Whose turn it is.
	 * @param list<mixed> $values What it gets.
	 */
	public function before( Call $call, array $values ): void {
		if ( 'parse_request' === $call->hook ) {
			$call->before[ self::class ] = self::goes_to_rest( $values[0]->query_vars ?? null );
		}
	}

	/**
	 * Notes what the callback changed.
	 *
	 * @param Call        $call   Whose turn it was.
	 * @param list<mixed> $values What it got.
	 * @param mixed       $given  What it gave.
	 */
	public function after( Call $call, array $values, $given ): void {
		if ( 'rest_endpoints' === $call->hook ) {
			$this->compare( $this->handlers( $values[0] ?? null ), $this->handlers( $given ), $call );
		} elseif ( 'request' === $call->hook && self::goes_to_rest( $values[0] ?? null ) && ! self::goes_to_rest( $given ) ) {
			$this->removed = $call->actor();
		} elseif ( 'parse_request' === $call->hook && ! empty( $call->before[ self::class ] ) && ! self::goes_to_rest( $values[0]->query_vars ?? null ) ) {
			$this->removed = $call->actor();
		}
	}

	/**
	 * What was seen.
	 *
	 * @return array<string, Actor|null>
	 */
	public function seen(): array {
		return array( 'removedRoutes' => $this->removed );
	}

	/** Whose permission callback refused, or who put that one there. Null when it was the route's own. */
	public function forbidder(): ?Actor {
		return $this->is_forbidden ? $this->owner_of_permission() : null;
	}

	/** In whose route PHP ended, when it ended in the code of one. */
	public function handler_in_progress(): ?Actor {
		$stage = $this->request->stage();
		if ( 'permission' === $stage && ! $this->refused_before ) {
			return $this->owner_of_permission();
		}
		$callback = 'callback' === $stage ? ( $this->request->handler()['callback'] ?? null ) : null;
		return null !== $callback && Callbacks::is_foreign( $callback ) ? self::actor( $callback, 'callback' ) : null;
	}

	/**
	 * The permission callback is about to be asked, or has let the request pass.
	 *
	 * @param bool  $over    Whether there is nothing to ask any more.
	 * @param mixed $request Which request it is about.
	 */
	private function settle( bool $over, $request ): void {
		if ( $this->request->is( $request ) ) {
			$this->refused_before = $over;
		}
	}

	/**
	 * The callbacks are through.
	 *
	 * @param bool  $is_error Whether they gave an error.
	 * @param mixed $request  Which request it is about.
	 */
	private function ask( bool $is_error, $request ): void {
		if ( $this->request->is( $request ) ) {
			$this->is_forbidden = $is_error && ! $this->refused_before;
		}
	}

	/**
	 * Who stands behind the permission callback, when that is neither WordPress's nor the route's own.
	 */
	private function owner_of_permission(): ?Actor {
		$handler    = $this->request->handler();
		$permission = $handler['permission_callback'] ?? null;
		$file       = null === $permission ? null : Callbacks::place( $permission )['file'];
		if ( Code::is_foreign( $file ) ) {
			$is_own = Owner::id( $file ) === Owner::id( Callbacks::place( $handler['callback'] ?? null )['file'] );
			return $is_own ? null : self::actor( $permission, 'permission_callback' );
		}
		// `__return_false` does not say whose it is; who put it there is known.
		foreach ( array_reverse( $this->replaced ) as $replaced ) {
			if ( $replaced['callback'] === $permission ) {
				return $replaced['actor'];
			}
		}
		return null;
	}

	/**
	 * Notes who removed or changed something of the asked route.
	 *
	 * @param list<array<string, mixed>> $before Its handlers before the call.
	 * @param list<array<string, mixed>> $after  And after it.
	 * @param Call                       $call   Who was called.
	 */
	private function compare( array $before, array $after, Call $call ): void {
		if ( count( $after ) < count( $before ) ) {
			$this->removed = $call->actor();
		} elseif ( count( $after ) > count( $before ) ) {
			$this->removed = null;
		}
		$known = array_column( $before, 'permission_callback' );
		foreach ( array_column( $after, 'permission_callback' ) as $callback ) {
			if ( ! in_array( $callback, $known, true ) ) {
				$this->replaced[] = array(
					'callback' => $callback,
					'actor'    => $call->actor(),
				);
			}
		}
	}

	/**
	 * What handles the asked route.
	 *
	 * @param mixed $endpoints As they are registered; anything, behind a plugin.
	 * @return list<array<string, mixed>>
	 */
	private function handlers( $endpoints ): array {
		$path  = (string) $this->request->route();
		$found = array();
		foreach ( '' !== $path && is_array( $endpoints ) ? $endpoints : array() as $route => $handlers ) {
			if ( is_array( $handlers ) && 1 === preg_match( '@^' . $route . '$@i', $path ) ) {
				$handlers = isset( $handlers['callback'] ) ? array( $handlers ) : $handlers;
				foreach ( $handlers as $key => $handler ) {
					if ( is_int( $key ) && is_array( $handler ) ) {
						$found[] = $handler;
					}
				}
			}
		}
		return $found;
	}

	/**
	 * Whether WordPress will take the request for one to the REST API.
	 *
	 * @param mixed $variables The query variables.
	 */
	private static function goes_to_rest( $variables ): bool {
		return is_array( $variables ) && ! empty( $variables['rest_route'] );
	}

	/**
	 * Code of a route.
	 *
	 * @param mixed  $callback Its callback.
	 * @param string $role     What it is to the route.
	 */
	private static function actor( $callback, string $role ): Actor {
		$place = Callbacks::place( $callback );
		return new Actor( $place['file'], $place['line'], $role );
	}
}
