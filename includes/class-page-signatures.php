<?php
/**
 * Marks of known pages.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells whose page a text is. Mirrors src/checkup/normalise/page.ts.
 */
final class Page_Signatures {

	/** How many bytes of a text are looked at. */
	private const LOOKED_AT = 65536;

	/**
	 * Whose page it is; null when it is the JSON that was asked for, or nothing.
	 *
	 * @param array<string, mixed>       $answer     As src/checkup/answer.ts describes it.
	 * @param string                     $kind       What the text is.
	 * @param list<array<string, mixed>> $signatures Marks of known pages.
	 */
	public static function page( array $answer, string $kind, array $signatures ): ?string {
		if ( in_array( $kind, array( 'json', 'json-with-bom', 'empty', 'json-cut', 'compressed' ), true ) ) {
			return null;
		}
		$beginning = Ascii::lower( substr( $answer['text'], 0, self::LOOKED_AT ) );
		$page      = self::first( $beginning, $signatures );
		if ( 'php-error' === $page || in_array( $kind, array( 'json-with-output', 'too-large' ), true ) ) {
			return 'php-error' === $page ? $page : null;
		}
		return self::is_theme( $answer['headers'], $beginning, $page ) ? 'theme' : ( $page ?? ( 'html' === $kind ? 'other' : null ) );
	}

	/**
	 * A page of the theme may hold a login form; a login page never holds the theme's link to the REST API. In a header the link
	 * proves less: the REST server sends it too, with nosniff, and a server may send it with pages of its own.
	 *
	 * @param array<string, string> $headers   Names in lower case.
	 * @param string                $beginning The text, in lower case.
	 * @param string|null           $page      The page whose marks it has.
	 */
	private static function is_theme( array $headers, string $beginning, ?string $page ): bool {
		if ( false !== strpos( $beginning, 'https://api.w.org/' ) ) {
			return true;
		}
		return false !== strpos( $headers['link'] ?? '', 'https://api.w.org/' )
			&& false === strpos( $headers['x-content-type-options'] ?? '', 'nosniff' )
			&& ! in_array( $page, array( 'apache', 'nginx', 'litespeed', 'varnish' ), true );
	}

	/**
	 * The page of the first signature all of whose parts are in the text.
	 *
	 * @param string                     $text       The text, in lower case.
	 * @param list<array<string, mixed>> $signatures Marks of known pages.
	 */
	private static function first( string $text, array $signatures ): ?string {
		foreach ( $signatures as $signature ) {
			$missing = array_filter( $signature['contains'], static fn( string $part ): bool => false === strpos( $text, Ascii::lower( $part ) ) );
			if ( ! $missing ) {
				return $signature['page'];
			}
		}
		return null;
	}
}
