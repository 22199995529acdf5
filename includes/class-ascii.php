<?php
/**
 * ASCII letters.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Folds the case of ASCII letters and of nothing else. Before PHP 8.2 strtolower() and stripos() follow the server's
 * locale, so that the same evidence could be judged otherwise than in the browser.
 */
final class Ascii {

	/**
	 * The text with A to Z in lower case.
	 *
	 * @param string $text Any text.
	 */
	public static function lower( string $text ): string {
		return strtr( $text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz' );
	}
}
