<?php
/**
 * Who the user was taken for.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * What WordPress thought of cookie and nonce, in words, and who turned a user into nobody. It never asks who the user is: that
 * would change what WordPress answers.
 */
final class Login extends Observer {

	public const HOOKS = array( 'determine_current_user' );

	/** Core's actions about a cookie. It does not collect the last one itself. */
	private const COOKIES = array(
		'auth_cookie_valid'             => 'valid',
		'auth_cookie_expired'           => 'expired',
		'auth_cookie_bad_hash'          => 'bad-hash',
		'auth_cookie_bad_username'      => 'bad-username',
		'auth_cookie_malformed'         => 'malformed',
		'auth_cookie_bad_session_token' => 'bad-session',
	);

	/**
	 * State of the logged-in cookie.
	 *
	 * @var string|null
	 */
	private $cookie = null;

	/**
	 * Whether WordPress asked who the user is.
	 *
	 * @var bool
	 */
	private $was_asked = false;

	/**
	 * Of a refused nonce: whether the user and the session were known.
	 *
	 * @var array{nonceUser: bool|null, nonceSession: bool|null}
	 */
	private $nonce = array(
		'nonceUser'    => null,
		'nonceSession' => null,
	);

	/**
	 * Who turned a user into nobody.
	 *
	 * @var Actor|null
	 */
	private $logged_out = null;

	/** Listens to core. */
	public function start(): void {
		foreach ( self::COOKIES as $hook => $state ) {
			self::stand_on( $hook, PHP_INT_MIN, fn( $cookie, $scheme = null ) => $this->note_cookie( $state, is_array( $cookie ) ? ( $cookie['scheme'] ?? null ) : $scheme ) );
		}
		self::stand_on( 'wp_verify_nonce_failed', PHP_INT_MIN, fn( $nonce, $action = null, $user = null, $token = null ) => $this->note_nonce( $action, $user, $token ) );
		self::stand_on( 'determine_current_user', PHP_INT_MAX, fn( $user ) => $this->determined( (bool) $user ) );
	}

	/**
	 * Remembers the user, if WordPress knows one by now.
	 *
	 * @param Call        $call   Whose turn it is.
	 * @param list<mixed> $values What it gets.
	 */
	public function before( Call $call, array $values ): void {
		$call->before[ self::class ] = self::user();
	}

	/**
	 * Notes that the user is gone.
	 *
	 * @param Call        $call   Whose turn it was.
	 * @param list<mixed> $values What it got.
	 * @param mixed       $given  What it gave.
	 */
	public function after( Call $call, array $values, $given ): void {
		if ( 'determine_current_user' === $call->hook && ! empty( $values[0] ) && empty( $given ) ) {
			$this->logged_out = $call->actor();
		}
		$user = self::user();
		if ( 0 === $user && $call->before[ self::class ] > 0 ) {
			$this->logged_out = $call->actor();
		}
	}

	/**
	 * What was seen.
	 *
	 * @return array<string, Actor|string|bool|null>
	 */
	public function seen(): array {
		$sent = defined( 'LOGGED_IN_COOKIE' ) && ! empty( $_COOKIE[ LOGGED_IN_COOKIE ] );
		return array(
			'cookie'    => $sent ? Cookie::state( $this->cookie, $_COOKIE[ LOGGED_IN_COOKIE ] ) : ( $this->cookie ?? ( $this->was_asked ? 'none' : null ) ), // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Only its form is looked at.
			'password'  => $this->password(),
			'loggedOut' => $this->logged_out,
		) + $this->nonce;
	}

	/**
	 * Core looked at a cookie. That of the admin area says nothing about REST, unless it is good.
	 *
	 * @param string $state  What core found.
	 * @param mixed  $scheme Which cookie it was.
	 */
	private function note_cookie( string $state, $scheme ): void {
		if ( 'logged_in' === $scheme || 'valid' === $state ) {
			$this->cookie = $state;
		}
	}

	/**
	 * Core refused a nonce. Its values are secret.
	 *
	 * @param mixed $action What it was for.
	 * @param mixed $user   The user.
	 * @param mixed $token  The session.
	 */
	private function note_nonce( $action, $user, $token ): void {
		if ( 'wp_rest' === $action ) {
			$this->nonce = array(
				'nonceUser'    => $user instanceof \WP_User && $user->ID > 0,
				'nonceSession' => is_string( $token ) && '' !== $token,
			);
		}
	}

	/** What core thought of the Authorization header as an application password. It keeps that to itself since 6.3.2. */
	private function password(): ?string {
		$status = $GLOBALS['wp_rest_application_password_status'] ?? null;
		if ( $status instanceof \WP_User ) {
			return 'accepted';
		}
		return $status instanceof \WP_Error ? 'refused' : ( $this->was_asked ? 'none' : null );
	}

	/**
	 * WordPress knows who the user is. Whoever said nobody before was overruled.
	 *
	 * @param bool $is_somebody Whether there is one.
	 */
	private function determined( bool $is_somebody ): void {
		$this->was_asked  = true;
		$this->logged_out = $is_somebody ? null : $this->logged_out;
	}

	/** The current user's id; null as long as WordPress does not know it. */
	public static function user(): ?int {
		$user = $GLOBALS['current_user'] ?? null;
		return $user instanceof \WP_User ? (int) $user->ID : null;
	}
}
