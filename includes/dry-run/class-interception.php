<?php
/**
 * Answers in the place of a route that saves.
 *
 * @package REST_Health
 */

namespace REST_Health\Dry_Run;

use REST_Health\Access;
use REST_Health\Doors;
use REST_Health\Run;
use REST_Health\Self_Test;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

/**
 * A dry run: a signed request that would save something is answered after authentication and before the route, with what arrived of it.
 * Bounds, each of which holds by itself:
 *
 * - only routes at which core refuses everything (Routes): without us, nothing is saved either;
 * - only the request that came over HTTP, never one that a plugin makes inside of it or a batch holds;
 * - only for who began the run: the same user, the same session, a valid nonce and the capability for our page;
 * - whoever refuses or answers before us on that hook has the last word, and a route that somebody took away is answered by WordPress.
 *
 * Beside the tokens of probes, which are burned, there is a **free** one (Ticket::FREE), for those who ask up to forty times: good for a minute
 * and any of these routes, neither watched nor written down. To replay it costs the site one request and brings the same user the length and
 * the sum of what the same user sent; to everybody else, and at any other route, it is no token at all.
 */
final class Interception {

	/** What saves and deletes. */
	private const METHODS = array( 'POST', 'PUT', 'DELETE' );

	/**
	 * The answer that was given.
	 *
	 * @var WP_REST_Response|null
	 */
	private static ?WP_REST_Response $answer = null;

	/**
	 * The run that the request belongs to.
	 *
	 * @var Run
	 */
	private Run $run;

	/**
	 * The request that came over HTTP.
	 *
	 * @var WP_REST_Request<array<string, mixed>>|null
	 */
	private ?WP_REST_Request $request = null;

	/**
	 * Prepares.
	 *
	 * @param Run $run The run.
	 */
	private function __construct( Run $run ) {
		$this->run = $run;
	}

	/**
	 * Waits for the request.
	 *
	 * @param Run $run The run that its token belongs to.
	 */
	public static function begin( Run $run ): void {
		add_filter( 'rest_exposed_cors_headers', array( new self( $run ), 'find' ), PHP_INT_MIN, 2 );
	}

	/**
	 * Whether this is the answer of a dry run.
	 *
	 * @param mixed $value What somebody answered.
	 */
	public static function gave( $value ): bool {
		return null !== self::$answer && $value === self::$answer;
	}

	/**
	 * The server tells which request it serves: on this hook alone, and only once. Only now do we stand behind all others.
	 *
	 * @param mixed $headers Handed on.
	 * @param mixed $request The request.
	 * @return mixed
	 */
	public function find( $headers, $request = null ) {
		if ( null === $this->request && $request instanceof WP_REST_Request ) {
			$this->request = $request;
			add_filter( 'rest_pre_dispatch', array( $this, 'answer' ), PHP_INT_MAX, 3 );
		}
		return $headers;
	}

	/**
	 * Answers, if the request is a dry run and nobody has answered it.
	 *
	 * @param mixed $result  What others answered.
	 * @param mixed $server  The REST server.
	 * @param mixed $request The request.
	 * @return mixed
	 */
	public function answer( $result, $server = null, $request = null ) {
		if ( ! empty( $result ) || $request !== $this->request || ! $server instanceof WP_REST_Server || ! $request instanceof WP_REST_Request ) {
			return $result;
		}
		if ( ! $this->is_own() || ! in_array( $request->get_method(), self::METHODS, true ) || ! Routes::has( $request ) || ! Routes::are_served( $server, $request ) ) {
			return $result;
		}
		self::$answer = new WP_REST_Response(
			array(
				'answered' => true,
				'dryRun'   => Arrived::of( $request ),
			),
			200,
			Self_Test::NOT_KEPT
		);
		return self::$answer;
	}

	/** Whether it comes from who began the run. The nonce too: a plugin that says "authenticated" early switches off core's own check. */
	private function is_own(): bool {
		return is_user_logged_in() && $this->run->is_of_current_user() && Access::is_allowed() && Access::is_from_here( Doors::nonce() );
	}
}
