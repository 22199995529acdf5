<?php
/**
 * What came with the request.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Callbacks;

/**
 * Tells what came in the headers by which WordPress identifies people, and of the query and the type of the body, as it was before plugins could touch it.
 * The values are secret: only their form is kept.
 */
final class Sent extends Observer {

	/** What wp_create_nonce() gives. */
	private const NONCE = '/^[0-9a-f]{10}$/D';

	/** What stands in the query of probes: of the index, and of what goes through apiFetch. The route may stand there too, and come when all else is lost. */
	private const ARGUMENTS = array( '_fields', '_locale' );

	/**
	 * What came in X-WP-Nonce: `none`, `empty`, `nonce`, or `other`.
	 *
	 * @var string
	 */
	private $nonce = 'none';

	/**
	 * Whether a `_wpnonce` came in the address or the body.
	 *
	 * @var bool
	 */
	private $in_address = false;

	/**
	 * What came in Authorization: `none`, `basic` or `other`.
	 *
	 * @var string
	 */
	private $authorization = 'none';

	/**
	 * What came of the query: `came`, `lost` or `none`.
	 *
	 * @var string
	 */
	private $query = 'none';

	/**
	 * What came in Content-Type: `json`, `other` or `none`.
	 *
	 * @var string
	 */
	private $type = 'none';

	/** Looks at once. */
	public function start(): void {
		// phpcs:disable WordPress.Security.ValidatedSanitizedInput, WordPress.Security.NonceVerification -- Only the form of what came is looked at.
		$this->nonce         = self::form( $_SERVER['HTTP_X_WP_NONCE'] ?? null );
		$this->in_address    = isset( $_GET['_wpnonce'] ) || isset( $_POST['_wpnonce'] );
		$this->authorization = self::scheme( $_SERVER );
		$this->query         = self::query( $_GET, $_SERVER );
		$this->type          = self::type( $_SERVER );
		// phpcs:enable
	}

	/**
	 * What was seen.
	 *
	 * @return array<string, string|bool>
	 */
	public function seen(): array {
		// Where a plugin makes the nonces, they may look in any way.
		$is_nonce = 'other' === $this->nonce && function_exists( 'wp_create_nonce' ) && Callbacks::is_foreign( 'wp_create_nonce' );
		return array(
			'nonceHeader'    => $is_nonce ? 'nonce' : $this->nonce,
			'nonceInAddress' => $this->in_address,
			'authorization'  => $this->authorization,
			'query'          => $this->query,
			'contentType'    => $this->type,
		);
	}

	/**
	 * What a header holds.
	 *
	 * @param mixed $value Its value; null without it.
	 */
	private static function form( $value ): string {
		if ( ! is_string( $value ) ) {
			return 'none';
		}
		return '' === $value ? 'empty' : ( 1 === preg_match( self::NONCE, $value ) ? 'nonce' : 'other' );
	}

	/**
	 * By which scheme somebody says who they are. A server may hand on a header that did not come, as an empty one.
	 *
	 * @param array<array-key, mixed> $server What the web server told PHP.
	 */
	private static function scheme( array $server ): string {
		if ( isset( $server['PHP_AUTH_USER'], $server['PHP_AUTH_PW'] ) ) {
			return 'basic';
		}
		$sent = array( $server['HTTP_AUTHORIZATION'] ?? '', $server['REDIRECT_HTTP_AUTHORIZATION'] ?? '', $server['PHP_AUTH_DIGEST'] ?? '' );
		return array() === array_filter( $sent ) ? 'none' : 'other';
	}

	/**
	 * What came of the query. What is in the address and not in the query that the server hands to PHP got lost between the two.
	 *
	 * @param array<array-key, mixed> $came   The arguments that PHP got.
	 * @param array<array-key, mixed> $server What the web server told PHP.
	 */
	private static function query( array $came, array $server ): string {
		if ( array_intersect_key( $came, array_flip( self::ARGUMENTS ) ) ) {
			return 'came';
		}
		$told = self::has_argument( $server['REQUEST_URI'] ?? '' ) && ! self::has_argument( $server['QUERY_STRING'] ?? '' );
		return $told ? 'lost' : 'none';
	}

	/**
	 * Whether one of the arguments stands there.
	 *
	 * @param mixed $text An address or a query.
	 */
	private static function has_argument( $text ): bool {
		return is_string( $text ) && 1 === preg_match( '/(?:^|[?&])(?:' . implode( '|', self::ARGUMENTS ) . ')=/', $text );
	}

	/**
	 * Which type somebody says the body is of. Some servers tell it twice; WordPress may take either.
	 *
	 * @param array<array-key, mixed> $server What the web server told PHP.
	 */
	private static function type( array $server ): string {
		$sent = array_filter( array( $server['CONTENT_TYPE'] ?? '', $server['HTTP_CONTENT_TYPE'] ?? '' ), 'is_string' );
		$sent = array_filter( array_map( static fn( string $type ): string => trim( explode( ';', $type )[0] ), $sent ) );
		return array() === $sent ? 'none' : ( array_filter( $sent, 'wp_is_json_media_type' ) ? 'json' : 'other' );
	}
}
