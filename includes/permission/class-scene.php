<?php
/**
 * What plugins look at when they judge a request by its address.
 *
 * @package REST_Health
 */

namespace REST_Health\Permission;

use REST_Health\Own_Routes;

/**
 * Sets the address and the method that PHP and WordPress state, for the time of one question, and puts back what was there.
 */
final class Scene {

	/**
	 * Values of $_SERVER before.
	 *
	 * @var array<string, mixed>
	 */
	private array $server = array();

	/**
	 * Route in the arguments before, by name of the global.
	 *
	 * @var array<string, mixed>
	 */
	private array $arguments = array();

	/**
	 * Values of the global $wp before.
	 *
	 * @var array{route: mixed, request: mixed}
	 */
	private array $wp;

	/**
	 * Sets the scene.
	 *
	 * @param string $method Of the question.
	 * @param string $route  That is asked for: "/wp/v2/users".
	 */
	public function __construct( string $method, string $route ) {
		// phpcs:disable WordPress.Security, WordPress.WP.GlobalVariablesOverride -- Put back as they came.
		foreach ( array( 'REQUEST_URI', 'REQUEST_METHOD', 'QUERY_STRING' ) as $name ) {
			$this->server[ $name ] = $_SERVER[ $name ] ?? null;
		}
		$_SERVER['REQUEST_URI']    = self::to( $route, (string) $this->server['REQUEST_URI'] );
		$_SERVER['QUERY_STRING']   = self::to( $route, (string) $this->server['QUERY_STRING'] );
		$_SERVER['REQUEST_METHOD'] = $method;
		foreach ( array( '_GET', '_REQUEST' ) as $name ) {
			$this->arguments[ $name ] = $GLOBALS[ $name ]['rest_route'] ?? null;
			if ( null !== $this->arguments[ $name ] ) {
				self::set_argument( $name, $route );
			}
		}
		$this->wp                                = array(
			'route'   => $GLOBALS['wp']->query_vars['rest_route'] ?? null,
			'request' => $GLOBALS['wp']->request ?? null,
		);
		$GLOBALS['wp']->query_vars['rest_route'] = $route;
		$GLOBALS['wp']->request                  = self::to( $route, (string) $this->wp['request'] );
		// phpcs:enable
	}

	/** Puts back what was there. */
	public function leave(): void {
		foreach ( $this->server as $name => $value ) {
			$_SERVER[ $name ] = $value;
		}
		foreach ( array_filter( $this->arguments, static fn( $value ): bool => null !== $value ) as $name => $value ) {
			self::set_argument( $name, $value );
		}
		$GLOBALS['wp']->query_vars['rest_route'] = $this->wp['route'];
		$GLOBALS['wp']->request                  = $this->wp['request'];
	}

	/**
	 * Writes the route into the arguments.
	 *
	 * @param string $name  `_GET` or `_REQUEST`: those cannot be written by a name in a variable everywhere.
	 * @param mixed  $value The route.
	 */
	private static function set_argument( string $name, $value ): void {
		if ( '_GET' === $name ) {
			$_GET['rest_route'] = $value;
		} else {
			$_REQUEST['rest_route'] = $value;
		}
	}

	/**
	 * An address as it would be of another route. Both forms of an address hold the route: as a path, and as an argument, there perhaps encoded.
	 *
	 * @param string $route   The other route.
	 * @param string $address This request's.
	 */
	private static function to( string $route, string $address ): string {
		$own = ltrim( Own_Routes::OPEN_ROUTES, '/' );
		return str_ireplace( array( $own, rawurlencode( $own ) ), array( ltrim( $route, '/' ), rawurlencode( ltrim( $route, '/' ) ) ), $address );
	}
}
