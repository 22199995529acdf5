<?php
/**
 * Signatures for probes.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Signs probes: `<expiry>.<run>.<slot>.<HMAC-SHA256>` under a random key of our own. A token opens one request, once; but the free one
 * (Ticket::FREE) opens dry runs for a minute, and nothing else.
 */
final class Token {

	public const OPTION = Key::OPTION;

	private const SECONDS = 60;
	private const FORM    = '/^(\d{10,11})\.([0-9a-f]{32})\.([A-Za-z0-9]{1,32})\.([0-9a-f]{64})$/D';

	/**
	 * A token that is good for a minute, and for one request unless it is the free one. Makes the key when there is none, so only those who may look should come here.
	 *
	 * @param string $run  Id of the run.
	 * @param string $slot Name of the probe.
	 * @param string $key  The key, from whoever has read it.
	 */
	public static function mint( string $run, string $slot, string $key = '' ): string {
		$signed = ( time() + self::SECONDS ) . ".$run.$slot";
		return $signed . '.' . self::sign( $signed, '' === $key ? Key::make() : $key );
	}

	/**
	 * Opens the ticket that a token stands for, and burns the token. Whoever brings no good one is not told why.
	 *
	 * @param string $token What the request carries; anything.
	 */
	public static function open( string $token ): ?Ticket {
		// Before the first query: a token that is no longer good costs nothing.
		if ( ! preg_match( self::FORM, $token, $parts ) || (int) $parts[1] < time() ) {
			return null;
		}
		list( , $expiry, $id, $slot, $signature ) = $parts;

		$run = Run::find( $id, $slot );
		$key = null === $run ? null : $run->key();
		if ( null === $key || ! hash_equals( self::sign( "$expiry.$id.$slot", $key ), $signature ) ) {
			return null;
		}
		// Opening the trace is what burns the token: only one request can be the first. A free one leaves no trace.
		return Ticket::FREE === $slot || $run->open_trace( $slot ) ? new Ticket( $run, $slot ) : null;
	}

	/**
	 * The signature.
	 *
	 * @param string $text What is signed.
	 * @param string $key  With which key.
	 */
	private static function sign( string $text, string $key ): string {
		return hash_hmac( 'sha256', $text, $key );
	}
}
