<?php
/**
 * A route to ask for.
 *
 * @package REST_Health
 */

namespace REST_Health\Permission;

/**
 * One route that stands for many.
 */
final class Sample {

	/**
	 * How it is called in the answer: "wp/v2/users", or a namespace.
	 *
	 * @var string
	 */
	public string $name;

	/**
	 * HTTP method.
	 *
	 * @var string
	 */
	public string $method;

	/**
	 * Its path: "/wp/v2/users".
	 *
	 * @var string
	 */
	public string $route;

	/**
	 * Its pattern, as it is registered.
	 *
	 * @var string
	 */
	public string $pattern;

	/**
	 * Whether WordPress opens it to everybody, or asks for it when somebody writes.
	 *
	 * @var bool
	 */
	public bool $is_core;

	/**
	 * The permission callback that it was registered with.
	 *
	 * @var mixed
	 */
	public $permission;

	/**
	 * Whether it was registered, or should have been: then it is missing because somebody took it away.
	 *
	 * @var bool
	 */
	public bool $is_registered = true;

	/**
	 * The route's own code.
	 *
	 * @var mixed
	 */
	public $callback;

	/**
	 * A sample.
	 *
	 * @param string               $name    How it is called.
	 * @param string               $method  HTTP method.
	 * @param string               $route   Its path.
	 * @param string               $pattern As it is registered.
	 * @param bool                 $is_core Whether it is one of WordPress's.
	 * @param array<string, mixed> $handler As register_rest_route() was told; empty when nothing is registered.
	 */
	public function __construct( string $name, string $method, string $route, string $pattern, bool $is_core, array $handler ) {
		$this->name       = $name;
		$this->method     = $method;
		$this->route      = $route;
		$this->pattern    = $pattern;
		$this->is_core    = $is_core;
		$this->callback   = $handler['callback'] ?? null;
		$this->permission = $handler['permission_callback'] ?? null;
	}
}
