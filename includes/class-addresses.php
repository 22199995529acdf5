<?php
/**
 * Addresses.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Every address that is ever asked, by the page or by the server. None comes from a request.
 */
final class Addresses {

	/** The page under Tools. */
	public static function page(): string {
		return admin_url( 'tools.php?page=' . Page::SLUG );
	}

	/**
	 * The addresses by name, as `Settings['urls']` in src/settings.ts.
	 *
	 * @return array<string, mixed>
	 */
	public static function all(): array {
		return array(
			'staticFile'    => plugins_url( 'build/static-file.txt', PLUGIN_FILE ),
			'ajax'          => admin_url( 'admin-ajax.php?action=rest-nonce' ),
			'index'         => self::index( get_rest_url( null, '/' ) ),
			'selfTest'      => get_rest_url( null, Own_Routes::SELF_TEST ),
			'queryIndex'    => self::index( self::without_permalinks( '/' ) ),
			'querySelfTest' => self::without_permalinks( Own_Routes::SELF_TEST ),
			'routes'        => get_rest_url( null, Own_Routes::OPEN_ROUTES ),
			'frontPage'     => home_url( '/' ),
			'zero'          => self::zero(),
			'restDoor'      => get_rest_url( null, '/' . Own_Routes::REST_NAMESPACE . '/' ),
			'ajaxDoor'      => admin_url( 'admin-ajax.php?action=' . Doors::AJAX_ACTION . '&do=' ),
			'pageDoor'      => self::page() . '&' . Doors::PAGE_ARGUMENT . '=',
		);
	}

	/**
	 * Routes at which nothing can be saved.
	 *
	 * @return array<string, string> By target.
	 */
	private static function zero(): array {
		return array_map( static fn( string $route ): string => get_rest_url( null, $route ), Dry_Run\Routes::all() );
	}

	/**
	 * Where a probe asks.
	 *
	 * @param array<string, mixed> $probe As src/probes/probe.ts describes it.
	 * @return string Empty where this site has no such route: then there is nothing to ask.
	 */
	public static function of_probe( array $probe ): string {
		$names = array(
			'static-file' => 'staticFile',
			'ajax'        => 'ajax',
			'index'       => 'query' === $probe['form'] ? 'queryIndex' : 'index',
			'self-test'   => 'query' === $probe['form'] ? 'querySelfTest' : 'selfTest',
			'routes'      => 'routes',
			'front-page'  => 'frontPage',
		);
		$urls  = self::all();
		$name  = $names[ $probe['target'] ] ?? '';
		return $urls['zero'][ $probe['target'] ] ?? $urls[ $name ] ?? '';
	}

	/**
	 * Whether both addresses have the same scheme, host and port.
	 *
	 * @param string $one   An address.
	 * @param string $other Another one.
	 */
	public static function same_origin( string $one, string $other ): bool {
		return self::origin( $one ) === self::origin( $other );
	}

	/**
	 * Scheme, host and port.
	 *
	 * @param string $url An address.
	 * @return array{scheme: string, host: string, port: int}
	 */
	public static function origin( string $url ): array {
		$parts  = wp_parse_url( $url );
		$parts  = is_array( $parts ) ? $parts : array();
		$scheme = Ascii::lower( $parts['scheme'] ?? '' );
		return array(
			'scheme' => $scheme,
			'host'   => Ascii::lower( $parts['host'] ?? '' ),
			'port'   => $parts['port'] ?? ( 'https' === $scheme ? 443 : 80 ),
		);
	}

	/**
	 * How two addresses differ, the gravest first, as compareOrigin() in src/checkup/origin.ts says it.
	 *
	 * @param string $one   An address.
	 * @param string $other Another one.
	 * @return string same, host, www, scheme or port.
	 */
	public static function difference( string $one, string $other ): string {
		$one   = self::origin( $one );
		$other = self::origin( $other );
		if ( $one['host'] !== $other['host'] ) {
			return self::without_www( $one['host'] ) === self::without_www( $other['host'] ) ? 'www' : 'host';
		}
		if ( $one['scheme'] !== $other['scheme'] ) {
			return 'scheme';
		}
		return $one['port'] === $other['port'] ? 'same' : 'port';
	}

	/**
	 * A host without the www before it.
	 *
	 * @param string $host A host.
	 */
	private static function without_www( string $host ): string {
		return 0 === strpos( $host, 'www.' ) ? substr( $host, 4 ) : $host;
	}

	/**
	 * An address to be shown: without a login, and without the nonce that a plugin may have put there. The same in src/report/redact.ts.
	 *
	 * @param string $url An address.
	 */
	public static function without_keys( string $url ): string {
		return (string) preg_replace( array( '~^(\w+://)[^/?#]*@~', '~([?&]_wpnonce=)\w+~' ), array( '$1', '$1$NONCE' ), $url );
	}

	/**
	 * The index, cut down to what tells that it is one: a whole one may be larger than what is read.
	 *
	 * @param string $url Address of the index.
	 */
	private static function index( string $url ): string {
		return add_query_arg( '_fields', 'name,namespaces', $url );
	}

	/**
	 * The address that works without a rewrite rule.
	 *
	 * @param string $route A route.
	 */
	private static function without_permalinks( string $route ): string {
		return home_url( '/index.php?rest_route=' . $route );
	}
}
