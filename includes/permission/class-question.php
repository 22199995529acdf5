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
use WP_REST_Request;

/**
 * Asks WordPress's REST server for one route, with everybody who may refuse, and without the route's own code: what that would do is not done. Tells a
 * block from the route's own "you lack a capability", which is none.
 */
final class Question {

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
	 * How it went through the server.
	 *
	 * @var Course
	 */
	public Course $course;

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
		$this->sample = $sample;
		$this->course = new Course( new WP_REST_Request( $sample->method, $sample->route ) );
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
		return null !== self::$current && $request === self::$current->course->request;
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

	/** Asks who may ask, then for the route. */
	private function verdict(): string {
		$error = rest_get_server()->check_authentication();
		if ( is_wp_error( $error ) ) {
			return self::is_limit( rest_convert_error_to_response( $error )->get_status() ) ? 'unknown' : $this->closed();
		}
		$response = rest_do_request( $this->course->request );
		if ( ! $response->is_error() ) {
			// Somebody put other code in the route's place. What that would say is not known.
			return $this->sample->is_core && $this->course->is_replaced( 'callback', $this->sample->callback ) ? 'unknown' : 'open';
		}
		if ( self::is_limit( $response->get_status() ) ) {
			return 'unknown';
		}
		if ( $this->course->was_refused_on( 'rest_pre_dispatch', 'rest_request_before_callbacks' ) ) {
			return $this->closed();
		}
		if ( null === $this->course->is_permitted ) {
			return 'rest_no_route' === ( $response->get_data()['code'] ?? '' ) && $this->sample->is_registered ? $this->closed() : 'unknown';
		}
		// Whoever looks at the answer found an empty one, which is not what the route would have given.
		if ( $this->course->is_invalid || $this->course->was_refused_on( 'rest_request_after_callbacks' ) ) {
			return 'unknown';
		}
		return $this->course->is_permitted || $this->is_forbidden_by_others() ? $this->closed() : 'forbidden';
	}

	/** Somebody closes it. Whoever closes what is their own only says who may use it; and what the route itself refuses to this user is not lost by that. */
	private function closed(): string {
		$own     = Owner::id( Callbacks::place( $this->sample->callback )['file'] );
		$is_same = null !== $own && null !== $this->closer && Owner::id( $this->closer->file ) === $own;
		return $is_same || ( true !== $this->course->is_permitted && ! $this->is_permitted_by_itself() ) ? 'forbidden' : 'closed';
	}

	/** Whether the route's own permission callback, which was not asked, would let the request pass. */
	private function is_permitted_by_itself(): bool {
		if ( ! is_callable( $this->sample->permission ) ) {
			return true;
		}
		$permission = call_user_func( $this->sample->permission, $this->course->request );
		return ! is_wp_error( $permission ) && false !== $permission && null !== $permission;
	}

	/** Whether the permission callback that said no is another one than the route was registered with. */
	private function is_forbidden_by_others(): bool {
		if ( ! $this->course->is_replaced( 'permission_callback', $this->sample->permission ) ) {
			return false;
		}
		$place = Callbacks::place( $this->course->request->get_attributes()['permission_callback'] ?? null );
		// `__return_false` belongs to nobody; whoever put it there was seen.
		$this->closer = Code::is_foreign( $place['file'] ) ? new Actor( $place['file'], $place['line'], 'permission_callback' ) : $this->closer;
		return true;
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
