<?php
/**
 * Who closes routes.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Permission\Matrix;
use REST_Health\Permission\Question;

/**
 * Looks on while the matrix asks for one route after the other, inside the request that is watched: whose value closes the route that is asked for just now.
 */
final class Closers extends Observer {

	public const HOOKS = array(
		'rest_authentication_errors',
		'rest_pre_dispatch',
		'rest_request_before_callbacks',
		'rest_dispatch_request',
		'rest_request_after_callbacks',
		'rest_endpoints',
	);

	/**
	 * Knows who took capabilities away.
	 *
	 * @var Capabilities
	 */
	private $capabilities;

	/**
	 * Looks on.
	 *
	 * @param Capabilities $capabilities Knows who took capabilities away.
	 */
	public function __construct( Capabilities $capabilities ) {
		$this->capabilities = $capabilities;
	}

	/** The permission callback runs between two hooks. */
	public function start(): void {
		self::stand_on( 'rest_request_before_callbacks', PHP_INT_MIN, fn( $response, $handler = null, $request = null ) => $this->begin( $request ) );
		self::stand_on( 'rest_request_after_callbacks', PHP_INT_MIN, fn( $response, $handler = null, $request = null ) => $this->end( $request ) );
	}

	/**
	 * Remembers whether the value refuses.
	 *
	 * @param Call        $call   Whose turn it is.
	 * @param list<mixed> $values What it gets.
	 */
	public function before( Call $call, array $values ): void {
		if ( self::is_asked( $call ) ) {
			$call->before[ self::class ] = Decision::of( $call->hook, $values[0] ?? null );
		}
	}

	/**
	 * Notes who closed the route, or opened it again.
	 *
	 * @param Call        $call   Whose turn it was.
	 * @param list<mixed> $values What it got.
	 * @param mixed       $given  What it gave.
	 */
	public function after( Call $call, array $values, $given ): void {
		$question = Question::current();
		if ( null === $question ) {
			return;
		}
		if ( 'rest_endpoints' === $call->hook ) {
			$pattern = $question->sample->pattern;
			if ( self::handlers( $values[0] ?? null, $pattern ) !== self::handlers( $given, $pattern ) ) {
				$question->closer = $call->actor();
			}
			return;
		}
		$before = $call->before[ self::class ] ?? null;
		$after  = Decision::of( $call->hook, $given );
		if ( $before instanceof Decision && $before->refuses !== $after->refuses ) {
			$question->closer = $after->refuses ? $call->actor() : null;
		}
	}

	/**
	 * What was seen.
	 *
	 * @return array<string, Actor|null>
	 */
	public function seen(): array {
		return array(
			'refused' => Matrix::closer(),
			'denied'  => Matrix::denied(),
		);
	}

	/**
	 * The route's permission is about to be asked for.
	 *
	 * @param mixed $request The request.
	 */
	private function begin( $request ): void {
		if ( Question::is_about( $request ) ) {
			$this->capabilities->forget();
		}
	}

	/**
	 * It was asked for.
	 *
	 * @param mixed $request The request.
	 */
	private function end( $request ): void {
		$question = Question::current();
		if ( null !== $question && Question::is_about( $request ) ) {
			$question->denied = $this->capabilities->denied();
		}
	}

	/**
	 * Whether the call is about the route that is asked for just now.
	 *
	 * @param Call $call Whose turn it is.
	 */
	private static function is_asked( Call $call ): bool {
		$question = Question::current();
		return null !== $question && $question->course->is_on( $call->hook );
	}

	/**
	 * Permission callbacks of a route; null when it is not there.
	 *
	 * @param mixed  $endpoints As they are registered; anything, behind a plugin.
	 * @param string $pattern   The route's.
	 * @return list<mixed>|null
	 */
	private static function handlers( $endpoints, string $pattern ): ?array {
		$handlers = is_array( $endpoints ) ? ( $endpoints[ $pattern ] ?? null ) : null;
		return is_array( $handlers ) ? array_column( isset( $handlers['callback'] ) ? array( $handlers ) : $handlers, 'permission_callback' ) : null;
	}
}
