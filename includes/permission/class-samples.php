<?php
/**
 * Which routes are asked for.
 *
 * @package REST_Health
 */

namespace REST_Health\Permission;

use REST_Health\Own_Routes;

/**
 * Those that WordPress opens to everybody, and one of each further namespace: one that needs nothing, of its public ones if it has any.
 */
final class Samples {

	/** Which WordPress opens to everybody, and the block editor reads. It does without comments, and many a site closes those on purpose. */
	private const CORE = array( 'posts', 'pages', 'media', 'categories', 'tags', 'taxonomies', 'types', 'statuses', 'search', 'users' );

	/** A site may have a great many. */
	private const MOST_NAMESPACES = 40;

	/** Stands in a route in place of a number that is a part of it. */
	private const NUMBER = '~\(\?P<\w+>\[?\\\\d\]?\+\)|\(\?P<\w+>\[0-9\]\+\)~';

	/**
	 * All of them.
	 *
	 * @param array<string, mixed> $endpoints  As they are registered, before anybody takes something away.
	 * @param list<string>         $namespaces That the server knows.
	 * @param bool                 $for_writer Whether somebody asks who may write.
	 * @return list<Sample>
	 */
	public static function of( array $endpoints, array $namespaces, bool $for_writer ): array {
		$samples = array();
		foreach ( self::CORE as $name ) {
			$samples[] = self::core( $name, 'GET', $endpoints );
		}
		if ( $for_writer ) {
			$samples[] = self::core( 'posts', 'POST', $endpoints );
		}
		foreach ( array_slice( array_diff( $namespaces, array( 'wp/v2', Own_Routes::REST_NAMESPACE ) ), 0, self::MOST_NAMESPACES ) as $namespace ) {
			$samples[] = self::in( (string) $namespace, $endpoints );
		}
		return array_values( array_filter( $samples ) );
	}

	/**
	 * One of WordPress's own.
	 *
	 * @param string               $name      Last word of its path.
	 * @param string               $method    HTTP method.
	 * @param array<string, mixed> $endpoints As they are registered.
	 */
	private static function core( string $name, string $method, array $endpoints ): Sample {
		$route    = "/wp/v2/$name";
		$handlers = self::handlers( $endpoints[ $route ] ?? array(), $method );
		$sample   = new Sample( "wp/v2/$name", $method, $route, $route, true, $handlers[0] ?? array() );
		// A site may do without tags. Without all of them it is the REST API that somebody does without.
		$sample->is_registered = array() !== $handlers || ! isset( $endpoints['/wp/v2'] );
		return $sample;
	}

	/**
	 * One of a namespace.
	 *
	 * @param string               $space     The namespace.
	 * @param array<string, mixed> $endpoints As they are registered.
	 */
	private static function in( string $space, array $endpoints ): ?Sample {
		$best = null;
		$cost = 3;
		foreach ( $endpoints as $pattern => $registered ) {
			$route = 0 === strpos( (string) $pattern, "/$space/" ) ? self::without_pattern( (string) $pattern ) : null;
			$given = null === $route ? array() : self::handlers( $registered, 'GET' );
			if ( null === $route || array() === $given || self::needs_something( $given[0] ) ) {
				continue;
			}
			$is_public = in_array( $given[0]['permission_callback'] ?? '__return_true', array( '', '__return_true' ), true );
			$costs     = $route !== $pattern ? 2 : ( $is_public ? 0 : 1 );
			if ( $costs < $cost ) {
				$cost = $costs;
				$best = new Sample( $space, 'GET', $route, (string) $pattern, false, $given[0] );
			}
		}
		return $best;
	}

	/**
	 * A path that fits the pattern of a route.
	 *
	 * @param string $pattern The pattern.
	 * @return string|null Null when it asks for more than a number.
	 */
	private static function without_pattern( string $pattern ): ?string {
		$route = (string) preg_replace( self::NUMBER, '0', $pattern );
		return preg_match( '~^[\w/.-]+$~D', $route ) ? $route : null;
	}

	/**
	 * Those who handle a route with that method.
	 *
	 * @param mixed  $registered As it was registered; anything.
	 * @param string $method     HTTP method.
	 * @return list<array<string, mixed>>
	 */
	private static function handlers( $registered, string $method ): array {
		$registered = is_array( $registered ) ? $registered : array();
		$handlers   = isset( $registered['callback'] ) ? array( $registered ) : array_filter( $registered, 'is_int', ARRAY_FILTER_USE_KEY );
		$takes      = static function ( $handler ) use ( $method ): bool {
			$methods = is_array( $handler ) ? ( $handler['methods'] ?? 'GET' ) : '';
			$methods = is_string( $methods ) ? array_map( 'trim', explode( ',', strtoupper( $methods ) ) ) : (array) $methods;
			return in_array( $method, $methods, true ) || ! empty( $methods[ $method ] );
		};
		return array_values( array_filter( $handlers, $takes ) );
	}

	/**
	 * Whether a route refuses whoever gives it nothing.
	 *
	 * @param array<string, mixed> $handler Who handles it.
	 */
	private static function needs_something( array $handler ): bool {
		foreach ( is_array( $handler['args'] ?? null ) ? $handler['args'] : array() as $argument ) {
			if ( is_array( $argument ) && ! empty( $argument['required'] ) ) {
				return true;
			}
		}
		return false;
	}
}
