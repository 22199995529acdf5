<?php
/**
 * The way of one request through the REST server.
 *
 * @package REST_Health
 */

namespace REST_Health\Permission;

use REST_Health\Witness\Decision;
use WP_REST_Request;

/**
 * Stands before everybody and behind everybody on the server's hooks, and notes between which two a request was refused.
 */
final class Course {

	/** Hooks between the server and the route, and where among their values the request is. */
	private const HOOKS = array(
		'rest_pre_dispatch'             => 2,
		'rest_request_before_callbacks' => 2,
		'rest_dispatch_request'         => 1,
		'rest_request_after_callbacks'  => 2,
	);

	/**
	 * The request.
	 *
	 * @var WP_REST_Request<array<string, mixed>>
	 */
	public WP_REST_Request $request;

	/**
	 * Whether the parameters were wrong: then the route itself was not asked.
	 *
	 * @var bool
	 */
	public bool $is_invalid = false;

	/**
	 * Whether the route's permission callback let it pass; null when it did not come that far.
	 *
	 * @var bool|null
	 */
	public ?bool $is_permitted = null;

	/**
	 * The hook that runs just now for it.
	 *
	 * @var string|null
	 */
	private ?string $hook = null;

	/**
	 * Hooks at whose end the request was refused, and where it was not before.
	 *
	 * @var array<string, true>
	 */
	private array $refused_on = array();

	/**
	 * Whether the value on the running hook refused before.
	 *
	 * @var bool
	 */
	private bool $was_refused = false;

	/**
	 * Follows a request.
	 *
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 */
	public function __construct( WP_REST_Request $request ) {
		$this->request = $request;
	}

	/** Takes the places, once for all requests of questions. */
	public static function stand(): void {
		foreach ( array_merge( array( 'rest_authentication_errors' ), array_keys( self::HOOKS ) ) as $hook ) {
			foreach ( array( PHP_INT_MIN, PHP_INT_MAX ) as $priority ) {
				$look = static function ( ...$values ) use ( $hook, $priority ) {
					$question = Question::current();
					if ( null !== $question && ( ! isset( self::HOOKS[ $hook ] ) || Question::is_about( $values[ self::HOOKS[ $hook ] ] ?? null ) ) ) {
						$question->course->see( $hook, PHP_INT_MAX === $priority, $values[0] ?? null );
					}
					return $values[0] ?? null;
				};
				add_filter( $hook, $look, $priority, 4 );
			}
		}
		// In place of the route's own code. What somebody else answered stands.
		add_filter( 'rest_dispatch_request', static fn( $result, $request = null ) => null === $result && Question::is_about( $request ) ? rest_ensure_response( array() ) : $result, PHP_INT_MAX, 2 );
	}

	/**
	 * Whether that hook runs for it just now.
	 *
	 * @param string $hook Name of the hook.
	 */
	public function is_on( string $hook ): bool {
		return $hook === $this->hook;
	}

	/**
	 * Whether it was refused on one of these hooks.
	 *
	 * @param string ...$hooks Names of hooks.
	 */
	public function was_refused_on( string ...$hooks ): bool {
		return array() !== array_intersect( $hooks, array_keys( $this->refused_on ) );
	}

	/**
	 * Whether the route's handler has another callback than it was registered with.
	 *
	 * @param string $name  Which.
	 * @param mixed  $given What it was registered with.
	 */
	public function is_replaced( string $name, $given ): bool {
		return ( $this->request->get_attributes()[ $name ] ?? null ) !== $given;
	}

	/**
	 * A hook begins or ends.
	 *
	 * @param string $hook   Its name.
	 * @param bool   $is_end Whether it ends.
	 * @param mixed  $value  What it passes.
	 */
	public function see( string $hook, bool $is_end, $value ): void {
		$refuses    = Decision::of( $hook, $value )->refuses;
		$this->hook = $is_end ? null : $hook;
		if ( $is_end ) {
			if ( $refuses && ! $this->was_refused ) {
				$this->refused_on[ $hook ] = true;
			}
			return;
		}
		$this->was_refused = $refuses;
		if ( 'rest_request_before_callbacks' === $hook ) {
			$this->is_invalid   = $refuses;
			$this->is_permitted = false;
		} elseif ( 'rest_dispatch_request' === $hook ) {
			$this->is_permitted = true;
		}
	}
}
