<?php
/**
 * The request against the beginning of the checkup.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

use REST_Health\Run;

/**
 * Tells whether WordPress took the request for one of whoever began the checkup, and whether it is answered where that was. It never asks who the
 * user is: that would change what WordPress answers.
 */
final class Beginning extends Observer {

	/** The server has checked who asks, and no route was asked yet; or the check refused. Where among the values the request is. */
	private const CHECKED = array( 'rest_pre_dispatch', 'rest_post_dispatch' );

	/**
	 * The request.
	 *
	 * @var Main_Request
	 */
	private $request;

	/**
	 * The run.
	 *
	 * @var Run
	 */
	private $run;

	/**
	 * For whose WordPress took the request; null before that is known.
	 *
	 * @var int|null
	 */
	private $user = null;

	/**
	 * Looks at one request only.
	 *
	 * @param Main_Request $request The request.
	 * @param Run          $run     The run that it belongs to.
	 */
	public function __construct( Main_Request $request, Run $run ) {
		$this->request = $request;
		$this->run     = $run;
	}

	/**
	 * Whether a cookie or a nonce of whoever began was refused because WordPress used another key.
	 *
	 * @var bool
	 */
	private $is_other_salt = false;

	/**
	 * With what WordPress checks cookies and nonces, by what it calls that.
	 *
	 * @var array<string, string>
	 */
	private $salts = array();

	/** Looks when the server has checked who asks: routes may change the user for a while. */
	public function start(): void {
		foreach ( self::CHECKED as $hook ) {
			self::stand_on( $hook, PHP_INT_MIN, fn( $value, $server = null, $request = null ) => $this->checked( $request ) );
		}
		self::stand_on(
			'salt',
			PHP_INT_MAX,
			function ( $salt, $scheme = '' ): void {
				$this->salts[ (string) $scheme ] = (string) $salt;
			}
		);
		self::stand_on( 'auth_cookie_bad_hash', PHP_INT_MIN, fn( $cookie ) => $this->refused( $cookie['scheme'] ?? '' ) );
		self::stand_on( 'wp_verify_nonce_failed', PHP_INT_MIN, fn( $nonce, $action = null ) => 'wp_rest' === $action && Login::user() === $this->run->user() ? $this->refused( 'nonce' ) : null );
	}

	/**
	 * What was seen.
	 *
	 * @return array<string, string|null>
	 */
	public function seen(): array {
		$salts = $this->is_other_salt ? array( 'salts' => 'other' ) : array();
		return $salts + array( 'user' => $this->compare( $this->user ?? Login::user() ) ) + $this->run->surroundings();
	}

	/**
	 * A cookie or nonce was refused. Only then its key is compared: a plugin may have one for each user.
	 *
	 * @param string $scheme What WordPress calls the key.
	 */
	private function refused( string $scheme ): void {
		$this->is_other_salt = $this->is_other_salt || ( isset( $this->salts[ $scheme ] ) && $this->run->is_other_salt( $scheme, $this->salts[ $scheme ] ) );
	}

	/**
	 * The server has checked who asks.
	 *
	 * @param mixed $request Which request it is about.
	 */
	private function checked( $request ): void {
		if ( $this->request->is( $request ) ) {
			$this->user = $this->user ?? Login::user();
		}
	}

	/**
	 * The user against whoever began the run.
	 *
	 * @param int|null $user Whose request it is; 0 for a visitor's, null when that is not known.
	 */
	private function compare( ?int $user ): ?string {
		if ( 0 === $user ) {
			return 'nobody';
		}
		$began = $this->run->user();
		return null === $user || 0 === $began ? null : ( $user === $began ? 'same' : 'other' );
	}
}
