<?php
/**
 * What WordPress runs in, as facts.
 *
 * @package REST_Health
 */

namespace REST_Health\Facts;

use REST_Health\Ascii;
use REST_Health\Exchange;

/**
 * States versions, switches, and what server and PHP around WordPress are like.
 */
final class Environment {

	/** What proxies say about the way by which somebody came to them, and which word in it means https. */
	private const FORWARDED = array(
		'HTTP_X_FORWARDED_PROTO'          => 'https',
		'HTTP_X_FORWARDED_SCHEME'         => 'https',
		'HTTP_X_FORWARDED_SSL'            => 'on',
		'HTTP_FRONT_END_HTTPS'            => 'on',
		'HTTP_CLOUDFRONT_FORWARDED_PROTO' => 'https',
		'HTTP_CF_VISITOR'                 => '"https"',
		'HTTP_FORWARDED'                  => 'proto=https',
	);

	/** As long as core heeds the file .maintenance (wp_is_maintenance_mode()). */
	private const MAINTENANCE = 10 * MINUTE_IN_SECONDS;

	/**
	 * All of them.
	 *
	 * @return array<string, mixed>
	 */
	public static function facts(): array {
		return array(
			'wordpress'      => get_bloginfo( 'version' ),
			'php'            => PHP_VERSION,
			'software'       => Exchange::software( self::header( 'SERVER_SOFTWARE' ) ),
			'showsErrors'    => WP_DEBUG && WP_DEBUG_DISPLAY,
			'debugLog'       => WP_DEBUG && WP_DEBUG_LOG,
			'prepended'      => self::prepended(),
			'https'          => is_ssl(),
			'forwardedHttps' => self::came_by_https(),
			'maintenance'    => self::maintenance(),
			'session'        => PHP_SESSION_ACTIVE === session_status(),
			'oneWorker'      => 'cli-server' === PHP_SAPI && (int) getenv( 'PHP_CLI_SERVER_WORKERS' ) < 2,
			'blocksItself'   => _wp_http_get_object()->block_request( get_rest_url() ),
		);
	}

	/** The file that PHP runs before WordPress, without its folder: it can answer before anybody is there to see it. */
	private static function prepended(): ?string {
		$file = (string) ini_get( 'auto_prepend_file' );
		// PHP takes the word for "nothing".
		return in_array( $file, array( '', 'none' ), true ) ? null : wp_basename( wp_normalize_path( $file ) );
	}

	/** Whether a proxy says that this request came to it by https. */
	private static function came_by_https(): bool {
		foreach ( self::FORWARDED as $header => $word ) {
			// Of several proxies the first one met the browser.
			if ( false !== strpos( Ascii::lower( explode( ',', self::header( $header ) )[0] ), $word ) ) {
				return true;
			}
		}
		return false;
	}

	/** What core makes of the file that an update leaves in WordPress's folder while it works. Read, not run. */
	private static function maintenance(): string {
		$file = ABSPATH . '.maintenance';
		if ( ! is_readable( $file ) ) {
			return 'none';
		}
		$text  = (string) file_get_contents( $file, false, null, 0, 1024 ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A local file.
		$since = preg_match( '/\$upgrading\s*=\s*(\d+)/', $text, $found ) ? (int) $found[1] : time();
		return time() - $since < self::MAINTENANCE ? 'running' : 'left-behind';
	}

	/**
	 * What the server tells about this request.
	 *
	 * @param string $name A name in $_SERVER.
	 */
	public static function header( string $name ): string {
		return isset( $_SERVER[ $name ] ) && is_string( $_SERVER[ $name ] ) ? sanitize_text_field( wp_unslash( $_SERVER[ $name ] ) ) : '';
	}
}
