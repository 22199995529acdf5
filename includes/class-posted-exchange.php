<?php
/**
 * An exchange that the browser reports.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Takes from a posted exchange what fits the types.
 */
final class Posted_Exchange {

	/** The values that a fact may have, where they are a few; the rest are checked by type. */
	private const VALUES = array(
		'outcome'  => array( 'answered', 'timed-out', 'unanswered' ),
		'body'     => array( 'json', 'json-with-bom', 'json-with-output', 'json-cut', 'html', 'text', 'empty', 'too-large', null ),
		'shape'    => array( 'self-test', 'index', 'nonce', 'static-file', 'no-such-post', 'error', 'wp-die', 'other', null ),
		'page'     => array( 'theme', 'wp-die', 'login', 'php-error', 'apache', 'nginx', 'litespeed', 'varnish', 'other', null ),
		'depth'    => array( 'nothing', 'php', 'wordpress', 'rest', 'authentication', 'authenticated', 'route', null ),
		'redirect' => array( 'none', 'hidden', 'login', 'other-scheme', 'other-host', 'elsewhere', null ),
		'wall'     => array( 'basic', null ),
	);

	/** The words that the normalisers make: what the panel judged is what is stored. */
	private const WORDS = array(
		'code'       => '/^[A-Za-z0-9_.:-]{1,100}$/D',
		'seenMethod' => '/^[A-Za-z0-9_.:-]{1,10}$/D',
		'software'   => '/^[a-z][a-z0-9_.-]{0,39}$/D',
	);

	/**
	 * An exchange that the browser reports, with nothing in it but facts of the right type. The excerpt is left out:
	 * no foreign text is stored.
	 *
	 * @param mixed $input Anything.
	 * @return array<string, mixed>|null Null when it is no exchange.
	 */
	public static function of( $input ): ?array {
		if ( ! is_array( $input ) || ! isset( $input['outcome'] ) ) {
			return null;
		}
		$exchange = Exchange::NO_ANSWER;
		foreach ( array_diff_key( Exchange::NO_ANSWER, array( 'excerpt' => '' ) ) as $fact => $nothing ) {
			$value             = $input[ $fact ] ?? null;
			$exchange[ $fact ] = self::fits( $fact, $value ) ? $value : $nothing;
		}
		return $exchange;
	}

	/**
	 * Whether the value is one that the fact can have.
	 *
	 * @param string $fact  Its name.
	 * @param mixed  $value Anything.
	 */
	private static function fits( string $fact, $value ): bool {
		if ( isset( self::VALUES[ $fact ] ) ) {
			return in_array( $value, self::VALUES[ $fact ], true );
		}
		if ( is_bool( Exchange::NO_ANSWER[ $fact ] ) || in_array( $fact, array( 'seenUser', 'seenCookie', 'seenNonce' ), true ) ) {
			return is_bool( $value );
		}
		if ( in_array( $fact, array( 'status', 'milliseconds', 'bytes' ), true ) ) {
			return is_int( $value ) && $value >= 0 && $value < 10 ** 9;
		}
		return is_string( $value ) && 1 === preg_match( self::WORDS[ $fact ], $value );
	}
}
