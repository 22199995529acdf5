<?php
/**
 * Where an experiment may happen.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

use REST_Health\Catalogue;
use REST_Health\Dry_Run\Routes;
use WP_Error;
use WP_REST_Request;

/**
 * An experiment is bound to one route and one method when it is made. Before anything is left out, the request is compared with that by its
 * address alone, letter by letter: what WordPress will make of an address is not known before the plugins are loaded.
 */
final class Bounds {

	/** A route of ours that can do nothing but answer, by target of the probe. */
	private const ROUTES = array(
		'self-test' => '/rest-health/v1/self-test',
		'index'     => '/rest-health/v1/self-test',
	);

	/** Methods that a probe is asked again with; for others GET does. */
	private const METHODS = array( 'POST', 'PUT', 'DELETE' );

	/**
	 * The bounds of an experiment that explains a probe's refusal.
	 *
	 * @param string $about The probe's name.
	 * @return array{route: string, method: string, paths: list<string>, bases: list<string>}|null Null: nothing to experiment with.
	 */
	public static function of( string $about ): ?array {
		foreach ( Catalogue::probes() as $probe ) {
			$route = $about === $probe['name'] ? self::routes()[ $probe['target'] ] ?? null : null;
			if ( null !== $route ) {
				return self::at( $route, in_array( $probe['method'], self::METHODS, true ) ? $probe['method'] : 'GET' );
			}
		}
		return null;
	}

	/**
	 * Where an experiment may happen: our own route, and those at which core itself refuses whatever comes. Not the batch: what it would do stands
	 * in its body, and that is not bound.
	 *
	 * @return array<string, string> Path of the route by target.
	 */
	private static function routes(): array {
		return self::ROUTES + array_diff_key( Routes::all(), array( 'batch' => true ) );
	}

	/**
	 * The bounds of one route.
	 *
	 * @param string $route  The route.
	 * @param string $method HTTP method.
	 * @return array{route: string, method: string, paths: list<string>, bases: list<string>}
	 */
	public static function at( string $route, string $method ): array {
		return array(
			'route'  => $route,
			'method' => $method,
			'paths'  => self::paths( array( rest_url( $route ) ) ),
			'bases'  => self::paths( array( home_url( '/' ), home_url( '/index.php' ), site_url( '/' ), site_url( '/index.php' ) ) ),
		);
	}

	/**
	 * Whether this very HTTP request stays within the bounds. Needs nothing but the request, so that it can be asked before plugins are loaded.
	 *
	 * @param array<string, mixed> $experiment From the run's record.
	 */
	public static function hold( array $experiment ): bool {
		if ( ! isset( $experiment['route'], $experiment['method'], $experiment['paths'], $experiment['bases'] ) ) {
			return false;
		}
		$path  = explode( '?', self::server( 'REQUEST_URI' ), 2 )[0];
		$asked = $_GET['rest_route'] ?? null; // phpcs:ignore WordPress.Security -- Compared only; the token says who asks.
		// WordPress would believe the body before the address.
		if ( isset( $_POST['rest_route'] ) || self::server( 'REQUEST_METHOD' ) !== $experiment['method'] ) { // phpcs:ignore WordPress.Security.NonceVerification
			return false;
		}
		if ( null === $asked ) {
			return in_array( rtrim( $path, '/' ), $experiment['paths'], true );
		}
		return is_string( $asked ) && rtrim( $asked, '/' ) === $experiment['route'] && in_array( rtrim( $path, '/' ), $experiment['bases'], true );
	}

	/**
	 * Sees to it that WordPress does not take the request for another one than its address said.
	 *
	 * @param string $route The route of the experiment.
	 */
	public static function guard( string $route ): void {
		$refuse = static function ( $result, $server = null, $request = null ) use ( $route ) {
			$asked = $GLOBALS['wp']->query_vars['rest_route'] ?? '';
			$here  = $request instanceof WP_REST_Request ? $request->get_route() : '';
			if ( $route === $here || ( is_string( $asked ) && rtrim( $asked, '/' ) === $route ) ) {
				return $result;
			}
			return new WP_Error( 'rest_health_other_route', 'An experiment of REST Health does not go to this route.', array( 'status' => 400 ) );
		};
		add_filter( 'rest_pre_dispatch', $refuse, PHP_INT_MAX, 3 );
	}

	/**
	 * The paths of those addresses that have no query.
	 *
	 * @param list<string> $addresses Addresses.
	 * @return list<string> Without a slash at the end.
	 */
	private static function paths( array $addresses ): array {
		$paths = array();
		foreach ( $addresses as $address ) {
			if ( false === strpos( $address, '?' ) ) {
				$paths[] = rtrim( (string) wp_parse_url( $address, PHP_URL_PATH ), '/' );
			}
		}
		return array_values( array_unique( $paths ) );
	}

	/**
	 * What the web server says of the request.
	 *
	 * @param string $name Of the variable.
	 */
	private static function server( string $name ): string {
		$value = $_SERVER[ $name ] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared only, as it came.
		return is_string( $value ) ? $value : '';
	}
}
