<?php
/**
 * What was taken from WordPress.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Sees whether WordPress's own callbacks, without which REST does not work, stand where WordPress put them, and tells of those that made a difference
 * to the request.
 */
final class Removals extends Observer {

	/** Hooks with something of WordPress that is needed there. */
	public const HOOKS = array( 'init', 'parse_request', 'rest_api_init', 'determine_current_user', 'rest_authentication_errors' );

	/**
	 * The request.
	 *
	 * @var Main_Request
	 */
	private $request;

	/**
	 * Who put what on which hook.
	 *
	 * @var Ledger
	 */
	private $ledger;

	/**
	 * Looks at one request only.
	 *
	 * @param Main_Request $request The request.
	 * @param Ledger       $ledger  Who put what on which hook.
	 */
	public function __construct( Main_Request $request, Ledger $ledger ) {
		$this->request = $request;
		$this->ledger  = $ledger;
	}

	/**
	 * Who took away what the request needed.
	 *
	 * @return array<string, Actor|null>
	 */
	public function seen(): array {
		$reached = $this->request->reached();
		return array(
			'removedRoutes' => null === $this->request->route() ? $this->way() : $this->routes(),
			'loggedOut'     => $this->has_cookie() ? $this->ledger->remover( 'determine_current_user', 'wp_validate_logged_in_cookie' ) : null,
			'accepted'      => null === $reached || 'authentication' === $reached ? null : $this->ledger->remover( 'rest_authentication_errors', 'rest_cookie_check_errors' ),
		);
	}

	/** Who took REST off the way of requests. Only a request that came to the end of that way can tell. */
	private function way(): ?Actor {
		return did_action( 'parse_request' ) ? ( $this->ledger->remover( 'parse_request', 'rest_api_loaded' ) ?? $this->ledger->remover( 'init', 'rest_api_init' ) ) : null;
	}

	/** Who took WordPress's own routes away, if it was one of them. */
	private function routes(): ?Actor {
		return 0 === strpos( (string) $this->request->route(), '/wp/v2' ) ? $this->ledger->remover( 'rest_api_init', 'create_initial_rest_routes' ) : null;
	}

	/** Whether a login cookie came. */
	private function has_cookie(): bool {
		return defined( 'LOGGED_IN_COOKIE' ) && ! empty( $_COOKIE[ LOGGED_IN_COOKIE ] );
	}
}
