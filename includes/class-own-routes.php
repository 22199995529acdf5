<?php
/**
 * The plugin's routes.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Every request to the REST API of the site pays for this list, so it names who answers and loads nobody.
 */
final class Own_Routes {

	public const REST_NAMESPACE = 'rest-health/v1';
	public const SELF_TEST      = '/' . self::REST_NAMESPACE . '/self-test';
	public const OPEN_ROUTES    = '/' . self::REST_NAMESPACE . '/routes';

	/** The panel's: one for all actions, because each route costs. */
	private const DOORS = '/' . self::REST_NAMESPACE . '/(?P<action>[a-z-]+)';

	/** Registers them. None stands in the index. */
	public static function register(): void {
		// Public on purpose: whether a visitor reaches a route is the question, and to who brings no good token the answer tells nothing else.
		self::add( self::SELF_TEST, 'GET, POST, PUT', array( Self_Test::class, 'answer' ), '__return_true' );
		self::add( self::OPEN_ROUTES, 'GET', array( Permission\Route::class, 'answer' ), '__return_true' );
		self::add( self::DOORS, 'POST', array( Doors::class, 'answer_in_rest' ), array( Doors::class, 'permit_in_rest' ) );
	}

	/**
	 * Registers one.
	 *
	 * @param string   $route    With the namespace.
	 * @param string   $methods  Separated by commas.
	 * @param callable $callback Answers; not loaded before.
	 * @param callable $permits  Says who may ask; not loaded before.
	 */
	private static function add( string $route, string $methods, $callback, $permits ): void {
		register_rest_route(
			self::REST_NAMESPACE,
			'/' . basename( $route ),
			array(
				'methods'             => $methods,
				'callback'            => $callback,
				'permission_callback' => $permits,
				'show_in_index'       => false,
			)
		);
	}
}
