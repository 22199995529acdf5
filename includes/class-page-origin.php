<?php
/**
 * The origin of the page.
 *
 * @package REST_Health
 */

namespace REST_Health;

use REST_Health\Facts\Environment;

/**
 * By which address the page was opened whose form asks for a checkup, as the browser says it (Origin, Referer). Not by Host: a proxy
 * may give WordPress another one than the browser asked for.
 */
final class Page_Origin {

	/**
	 * What of the facts of a browser is known where no script runs.
	 *
	 * @return array{restOrigin: string}|null Null where nobody can tell.
	 */
	public static function facts(): ?array {
		$told = self::told();
		if ( null === $told || ! self::is_believed_by_proxies( $told ) ) {
			return null;
		}
		return array( 'restOrigin' => Addresses::difference( get_rest_url(), $told ) );
	}

	/** What both headers say, or the one that came; null where they differ: then somebody rewrote one of them on its way. */
	private static function told(): ?string {
		$told   = array_filter( array( Environment::header( 'HTTP_ORIGIN' ), Environment::header( 'HTTP_REFERER' ) ), array( self::class, 'is_address' ) );
		$first  = reset( $told );
		$others = array_filter( $told, static fn( string $one ): bool => ! Addresses::same_origin( $one, (string) $first ) );
		return false === $first || $others ? null : $first;
	}

	/**
	 * Whether it has an origin. Browsers that keep it to themselves send the word null.
	 *
	 * @param string $told What a header says.
	 */
	private static function is_address( string $told ): bool {
		return '' !== Addresses::origin( $told )['host'];
	}

	/**
	 * Whether the proxies say the same: one that rewrites Origin as well as Host tells here by which name it was asked.
	 *
	 * @param string $told An address.
	 */
	private static function is_believed_by_proxies( string $told ): bool {
		// Of several proxies the first one met the browser.
		$asked = explode( ',', Environment::header( 'HTTP_X_FORWARDED_HOST' ) )[0];
		$asked = Addresses::origin( 'http://' . trim( $asked ) )['host'];
		return in_array( $asked, array( '', Addresses::origin( $told )['host'] ), true );
	}
}
