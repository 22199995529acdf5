<?php
/**
 * The content of an answer.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * What a header says that the content is, and what of it is kept to be shown. Mirrors type.ts and excerpt.ts in src/checkup/normalise.
 */
final class Content {

	private const KEPT = 4096;

	/** Ten hexadecimal digits behind the word nonce, as pages hand them to scripts and forms, encoded or not. */
	private const NONCES = '/(nonce[A-Za-z_]{0,24}(?:&#?[0-9a-z]{1,6};|\\\\u00[0-9a-f]{2}|%[0-9a-f]{2}| value=|[^0-9A-Za-z_]){1,8})[0-9a-f]{10}(?![0-9a-f])/i';

	/**
	 * What the header says the body is, whatever it is.
	 *
	 * @param string $header The value of Content-Type.
	 */
	public static function type( string $header ): string {
		preg_match( '/^[ \t]*([^; \t,]*)/', Ascii::lower( $header ), $found );
		$type = $found[1] ?? '';
		if ( '' === $type ) {
			return 'missing';
		}
		if ( in_array( $type, array( 'application/json', 'text/json' ), true ) || '+json' === substr( $type, -5 ) ) {
			return 'json';
		}
		return in_array( $type, array( 'text/html', 'application/xhtml+xml' ), true ) ? 'html' : 'other';
	}

	/**
	 * The beginning of a text, as valid UTF-8. A nonce is a key, so none is kept.
	 *
	 * @param string $text Hostile text.
	 */
	public static function excerpt( string $text ): string {
		$masked    = (string) preg_replace( self::NONCES, '$1**********', substr( $text, 0, 2 * self::KEPT ) );
		$beginning = substr( $masked, 0, self::end_of_character( $masked, self::KEPT ) );
		$valid     = wp_check_invalid_utf8( $beginning );
		return '' !== $valid || '' === $beginning ? $valid : (string) preg_replace( '/[^\x09\x0A\x0D\x20-\x7E]/', '?', $beginning );
	}

	/**
	 * Where to cut, so that no part of a character is left: the bytes after its first one begin with the bits 10.
	 *
	 * @param string $text    UTF-8.
	 * @param int    $longest As many bytes at most.
	 */
	private static function end_of_character( string $text, int $longest ): int {
		while ( $longest > 0 && isset( $text[ $longest ] ) && 0x80 === ( ord( $text[ $longest ] ) & 0xC0 ) ) {
			--$longest;
		}
		return $longest;
	}
}
