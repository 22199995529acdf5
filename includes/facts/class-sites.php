<?php
/**
 * The site's addresses, as facts.
 *
 * @package REST_Health
 */

namespace REST_Health\Facts;

use REST_Health\Addresses;
use REST_Health\Ascii;
use REST_Health\Htaccess;

/**
 * States how a REST address becomes a REST answer: addresses, permalinks, rewrite rules, .htaccess.
 */
final class Sites {

	/**
	 * All of them.
	 *
	 * @return array<string, mixed>
	 */
	public static function facts(): array {
		return array(
			'permalinks'       => self::permalinks(),
			'restRule'         => self::has_rest_rule(),
			'restLoaded'       => false !== has_action( 'parse_request', 'rest_api_loaded' ),
			'restPrefix'       => self::prefix(),
			'restHost'         => self::is_moved() ? 'other' : 'home',
			'nonceInRoot'      => false !== strpos( get_rest_url(), '_wpnonce=' ),
			'htaccess'         => Htaccess::state(),
			'htaccessWritable' => Htaccess::is_writable(),
			// As they are stored: home_url() and site_url() take the scheme of the current request.
			'addresses'        => self::difference( (string) get_option( 'home' ), (string) get_option( 'siteurl' ) ),
			'multisite'        => is_multisite(),
			'networkSite'      => self::is_closed() ? 'closed' : 'open',
		);
	}

	/** Whether the REST root is on another host or port than the stored address of the site: then code moves it. The scheme WordPress itself changes. */
	private static function is_moved(): bool {
		return ! in_array( Addresses::difference( (string) get_option( 'home' ), get_rest_url() ), array( 'same', 'scheme' ), true );
	}

	/**
	 * How two addresses differ, the gravest first.
	 *
	 * @param string $home The site's.
	 * @param string $site WordPress's.
	 */
	private static function difference( string $home, string $site ): string {
		$difference = Addresses::difference( $home, $site );
		if ( 'same' !== $difference ) {
			return $difference;
		}
		return self::path( $home ) === self::path( $site ) ? 'same' : 'path';
	}

	/**
	 * The path of an address, without a slash at the end.
	 *
	 * @param string $url An address.
	 */
	private static function path( string $url ): string {
		return untrailingslashit( Ascii::lower( (string) wp_parse_url( $url, PHP_URL_PATH ) ) );
	}

	/** The kind of permalinks. */
	private static function permalinks(): string {
		global $wp_rewrite;
		if ( ! $wp_rewrite->using_permalinks() ) {
			return 'plain';
		}
		return $wp_rewrite->using_index_permalinks() ? 'index' : 'pretty';
	}

	/** Whether the stored rewrite rules hold the REST API's. Without permalinks there are none, and none is needed. */
	private static function has_rest_rule(): bool {
		$rules = get_option( 'rewrite_rules' );
		foreach ( array_keys( is_array( $rules ) ? $rules : array() ) as $pattern ) {
			if ( 0 === strpos( (string) $pattern, '^' . rest_get_url_prefix() ) ) {
				return true;
			}
		}
		return false;
	}

	/** Whether somebody changed the word wp-json, and whether the stored rules know the new one. */
	private static function prefix(): string {
		if ( 'wp-json' === rest_get_url_prefix() ) {
			return 'usual';
		}
		return 'plain' === self::permalinks() || self::has_rest_rule() ? 'changed' : 'not-in-rules';
	}

	/** Whether this is a site of a network that WordPress shows to nobody (core: ms_site_check()). */
	private static function is_closed(): bool {
		$site = is_multisite() ? get_site() : null;
		return null !== $site && ( '0' !== (string) $site->deleted || '1' === (string) $site->archived || '1' === (string) $site->spam );
	}
}
