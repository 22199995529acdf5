<?php
/**
 * Whether one route is open.
 *
 * @package REST_Health
 */

namespace REST_Health\Permission;

use REST_Health\Callbacks;
use REST_Health\Owner;
use REST_Health\Witness\Actor;
use REST_Health\Witness\Code;
use REST_Health\Witness\Decision;
use WP_REST_Request;

/**
 * Asks WordPress's REST server for one route, with everybody who may refuse, and without the route's own code: what that would do is not done. Tells a
 * block from the route's own "you lack a capability", which is none.
 */
final class Question {

	/** Hooks between the server and the route, and where among their values the request is. */
	public const HOOKS = array(
		'rest_pre_dispatch'             => 2,
		'rest_request_before_callbacks' => 2,
		'rest_dispatch_request'         => 1,
		'rest_request_after_callbacks'  => 2,
	);

	/**
	 * The one that is asked just now.
	 *
	 * @var self|null
	 */
	private static ?self $current = null;

	/**
	 * What it is about.
	 *
	 * @var Sample
	 */
	public Sample $sample;

	/**
	 * The hook that runs just now for it.
	 *
	 * @var string|null
	 */
	private ?string $hook = null;

	/**
	 * What the server is asked.
	 *
	 * @var WP_REST_Request<array<string, mixed>>
	 */
	private WP_REST_Request $request;

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
	 * Whether the parameters were wrong: then the route itself was not asked.
	 *
	 * @var bool
	 */
	private bool $is_invalid = false;

	/**
	 * Whether the route's permission callback let it pass.
	 *
	 * @var bool|null
	 */
	private ?bool $is_permitted = null;

	/**
	 * Who was seen closing it.
	 *
	 * @var Actor|null
	 */
	public ?Actor $closer = null;

	/**
	 * Who took away a capability that it asked for.
	 *
	 * @var Actor|null
	 */
	public ?Actor $denied = null;

	/**
	 * Prepares.
	 *
	 * @param Sample $sample What it is about.
	 */
	public function __construct( Sample $sample ) {
		$this->sample  = $sample;
		$this->request = new WP_REST_Request( $sample->method, $sample->route );
	}

	/** The one that is asked just now. */
	public static function current(): ?self {
		return self::$current;
	}

	/**
	 * Whether a request is one of ours.
	 *
	 * @param mixed $request Any request.
	 */
	public static function is_about( $request ): bool {
		return null !== self::$current && $request === self::$current->request;
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
	 * Asks.
	 *
	 * @return string `open`, `closed`, `forbidden` (the route's own code says no: a capability is lacking) or `unknown`.
	 */
	public function ask(): string {
		$user          = get_current_user_id();
		$scene         = new Scene( $this->sample->method, $this->sample->route );
		self::$current = $this;
		try {
			return $this->verdict();
		} catch ( \Throwable $broken ) {
			// Who breaks when asked from inside need not break over HTTP.
			return 'unknown';
		} finally {
			self::$current = null;
			$scene->leave();
			if ( get_current_user_id() !== $user ) {
				wp_set_current_user( $user );
			}
		}
	}

	/** Stands on the hooks, before everybody and behind everybody. For all questions once. */
	public static function stand(): void {
		$see = static function ( string $hook, bool $is_end, array $values ): void {
			if ( null !== self::$current && ( 'rest_authentication_errors' === $hook || self::is_about( $values[ self::HOOKS[ $hook ] ] ?? null ) ) ) {
				self::$current->see( $hook, $is_end, $values[0] ?? null );
			}
		};
		foreach ( array_merge( array( 'rest_authentication_errors' ), array_keys( self::HOOKS ) ) as $hook ) {
			foreach ( array( PHP_INT_MIN, PHP_INT_MAX ) as $priority ) {
				$look = static function ( ...$values ) use ( $see, $hook, $priority ) {
					$see( $hook, PHP_INT_MAX === $priority, $values );
					return $values[0] ?? null;
				};
				add_filter( $hook, $look, $priority, 4 );
			}
		}
		// In place of the route's own code. What somebody else answered stands.
		add_filter( 'rest_dispatch_request', static fn( $result, $request = null ) => null === $result && self::is_about( $request ) ? rest_ensure_response( array() ) : $result, PHP_INT_MAX, 2 );
	}

	/** Asks who may ask, then for the route. */
	private function verdict(): string {
		$error = rest_get_server()->check_authentication();
		if ( is_wp_error( $error ) ) {
			return self::is_limit( rest_convert_error_to_response( $error )->get_status() ) ? 'unknown' : $this->closed();
		}
		$response = rest_do_request( $this->request );
		if ( ! $response->is_error() ) {
			// Somebody put other code in the route's place. What that would say is not known.
			return $this->sample->is_core && $this->is_replaced( 'callback', $this->sample->callback ) ? 'unknown' : 'open';
		}
		if ( self::is_limit( $response->get_status() ) ) {
			return 'unknown';
		}
		if ( isset( $this->refused_on['rest_pre_dispatch'] ) || isset( $this->refused_on['rest_request_before_callbacks'] ) ) {
			return $this->closed();
		}
		if ( null === $this->is_permitted ) {
			return 'rest_no_route' === ( $response->get_data()['code'] ?? '' ) && $this->sample->is_registered ? $this->closed() : 'unknown';
		}
		// Whoever looks at the answer found an empty one, which is not what the route would have given.
		if ( $this->is_invalid || isset( $this->refused_on['rest_request_after_callbacks'] ) ) {
			return 'unknown';
		}
		return $this->is_permitted || $this->is_forbidden_by_others() ? $this->closed() : 'forbidden';
	}

	/** Somebody closes it. Whoever closes what is their own only says who may use it; and what the route itself refuses to this user is not lost by that. */
	private function closed(): string {
		$own     = Owner::id( Callbacks::place( $this->sample->callback )['file'] );
		$is_same = null !== $own && null !== $this->closer && Owner::id( $this->closer->file ) === $own;
		return $is_same || ( true !== $this->is_permitted && ! $this->is_permitted_by_itself() ) ? 'forbidden' : 'closed';
	}

	/** Whether the route's own permission callback, which was not asked, would let the request pass. */
	private function is_permitted_by_itself(): bool {
		if ( ! is_callable( $this->sample->permission ) ) {
			return true;
		}
		$permission = call_user_func( $this->sample->permission, $this->request );
		return ! is_wp_error( $permission ) && false !== $permission && null !== $permission;
	}

	/**
	 * A hook begins or ends.
	 *
	 * @param string $hook   Its name.
	 * @param bool   $is_end Whether it ends.
	 * @param mixed  $value  What it passes.
	 */
	private function see( string $hook, bool $is_end, $value ): void {
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

	/** Whether the permission callback that said no is another one than the route was registered with. */
	private function is_forbidden_by_others(): bool {
		if ( ! $this->is_replaced( 'permission_callback', $this->sample->permission ) ) {
			return false;
		}
		$place = Callbacks::place( $this->request->get_attributes()['permission_callback'] ?? null );
		// `__return_false` belongs to nobody; whoever put it there was seen.
		$this->closer = Code::is_foreign( $place['file'] ) ? new Actor( $place['file'], $place['line'], 'permission_callback' ) : $this->closer;
		return true;
	}

	/**
	 * Whether the route's handler has another callback than it was registered with.
	 *
	 * @param string $name  Which.
	 * @param mixed  $given What it was registered with.
	 */
	private function is_replaced( string $name, $given ): bool {
		return ( $this->request->get_attributes()[ $name ] ?? null ) !== $given;
	}

	/**
	 * Whether the status asks to come later: so many questions at once are our doing.
	 *
	 * @param int $status HTTP status.
	 */
	private static function is_limit( int $status ): bool {
		return 429 === $status;
	}
}
