<?php
/**
 * Straight to this machine.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Asks an address of the site on this very machine, whatever the name leads to: so who answers at the public address can be told from who answers here. Name,
 * certificate and request are the same (CURLOPT_RESOLVE); the certificate is checked as ever, and one that only an edge believes shows as an error of TLS.
 */
final class Pinned {

	/**
	 * What is asked.
	 *
	 * @var string
	 */
	private string $url;

	/**
	 * The address of this machine.
	 *
	 * @var string
	 */
	private string $address;

	/**
	 * Whether the request went there. False also where cURL never had it: another plugin answered, or WordPress took another way.
	 *
	 * @var bool
	 */
	private bool $held = false;

	/**
	 * The handle of the request; an object since PHP 8.
	 *
	 * @var resource|null
	 */
	private $handle = null;

	/**
	 * One request.
	 *
	 * @param string $url     What is asked.
	 * @param string $address The address of this machine.
	 */
	private function __construct( string $url, string $address ) {
		$this->url     = $url;
		$this->address = $address;
	}

	/**
	 * Asks.
	 *
	 * @param string               $url       An address of ours.
	 * @param array<string, mixed> $arguments For wp_remote_request().
	 * @return array<string, mixed>|\WP_Error|null Null when it cannot be known that this machine was asked.
	 */
	public static function ask( string $url, array $arguments ) {
		$address = self::of_this_machine();
		if ( null === $address || ! function_exists( 'curl_setopt' ) || self::goes_through_a_proxy( $url ) ) {
			return null;
		}
		$pinned = new self( $url, $address );
		// Last, so that no setting of others leads elsewhere.
		add_action( 'http_api_curl', array( $pinned, 'pin' ), PHP_INT_MAX, 3 );
		add_action( 'requests-curl.after_send', array( $pinned, 'look' ), PHP_INT_MAX, 0 );
		$response = wp_remote_request( $url, $arguments );
		remove_action( 'http_api_curl', array( $pinned, 'pin' ), PHP_INT_MAX );
		remove_action( 'requests-curl.after_send', array( $pinned, 'look' ), PHP_INT_MAX );
		return $pinned->held ? $response : null;
	}

	/**
	 * Leads the request here. Hook `http_api_curl`.
	 *
	 * @param resource             $handle    The handle; by reference, and an object since PHP 8.
	 * @param array<string, mixed> $arguments The request's.
	 * @param string               $url       What is asked.
	 */
	public function pin( &$handle, $arguments, $url ): void {
		if ( $url !== $this->url ) {
			return;
		}
		$origin       = Addresses::origin( $url );
		$this->handle = $handle;
		// phpcs:disable WordPress.WP.AlternativeFunctions.curl_curl_setopt -- WordPress's own hook for what its HTTP API has no word for.
		curl_setopt( $handle, CURLOPT_RESOLVE, array( "{$origin['host']}:{$origin['port']}:{$this->address}" ) );
		// Not through a proxy of the environment either.
		curl_setopt( $handle, CURLOPT_PROXY, '' );
		// phpcs:enable
	}

	/** Looks where the request went. Nowhere, when nobody listens here; that is told too. Hook `requests-curl.after_send`. */
	public function look(): void {
		if ( null === $this->handle ) {
			return;
		}
		$asked        = curl_getinfo( $this->handle, CURLINFO_PRIMARY_IP ); // phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_getinfo
		$this->held   = '' === (string) $asked || inet_pton( (string) $asked ) === inet_pton( $this->address );
		$this->handle = null;
	}

	/** The address at which the web server took the request that is being answered. */
	private static function of_this_machine(): ?string {
		// A part of the server's own environment, and checked to be an address.
		$address = filter_var( wp_unslash( $_SERVER['SERVER_ADDR'] ?? '' ), FILTER_VALIDATE_IP ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput
		return is_string( $address ) ? $address : null;
	}

	/**
	 * Whether WordPress is told to ask this address through a proxy, which would look the name up by itself.
	 *
	 * @param string $url An address.
	 */
	private static function goes_through_a_proxy( string $url ): bool {
		$proxy = new \WP_HTTP_Proxy();
		return $proxy->is_enabled() && $proxy->send_through_proxy( $url );
	}
}
