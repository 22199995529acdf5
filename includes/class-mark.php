<?php
/**
 * Marks of other people's software.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells whether an entry of src/signatures can be used as it is, whoever wrote it.
 */
final class Mark {

	/** As src/evidence.ts has them. */
	private const PAGE = array(
		'page' => array( 'theme', 'wp-die', 'login', 'php-error', 'apache', 'nginx', 'litespeed', 'varnish' ),
	);

	private const WALL = array(
		'kind' => array( 'edge', 'firewall', 'host', 'server', 'plugin', 'network' ),
		'does' => array( 'blocks', 'challenges', 'limits', 'asks-login', 'hides' ),
		'sure' => self::SURE,
	);

	private const PLUGIN = array(
		'lets' => array( 'everybody', 'logged-in', 'nobody', null ),
	);

	/** As src/signatures/source.ts has them. */
	private const SURE = array( 'measured', 'source', 'documented', 'matcher' );

	/**
	 * Whether it is a mark of a page. One without a part would fit every page.
	 *
	 * @param mixed $entry Anything.
	 */
	public static function is_page( $entry ): bool {
		return Entry::has( $entry, self::PAGE ) && self::is_parts( $entry['contains'] ?? null );
	}

	/**
	 * Whether it is a mark of a wall, with something besides a status: that alone is nobody's.
	 *
	 * @param mixed $entry Anything.
	 */
	public static function is_wall( $entry ): bool {
		return Entry::has( $entry, self::WALL )
			&& self::is_text( $entry['product'] ?? null )
			&& ( isset( $entry['headers'] ) || isset( $entry['contains'] ) || isset( $entry['code'] ) )
			&& ( ! isset( $entry['headers'] ) || self::is_headers( $entry['headers'] ) )
			&& ( ! isset( $entry['contains'] ) || self::is_parts( $entry['contains'] ) )
			&& ( ! isset( $entry['status'] ) || Entry::is_list_of( 'is_int', $entry['status'] ) )
			&& self::is_text( $entry['code'] ?? 'none' )
			&& self::is_text( $entry['setting'] ?? 'none' );
	}

	/**
	 * Whether it is a mark of what answers come through.
	 *
	 * @param mixed $entry Anything.
	 */
	public static function is_via( $entry ): bool {
		return is_array( $entry ) && self::is_text( $entry['via'] ?? null ) && self::is_headers( $entry['headers'] ?? null );
	}

	/**
	 * Whether it tells about a plugin.
	 *
	 * @param mixed $entry Anything.
	 */
	public static function is_plugin( $entry ): bool {
		return Entry::has( $entry, self::PLUGIN )
			&& self::is_text( $entry['folder'] ?? null )
			&& self::is_text( $entry['setting'] ?? 'none' );
	}

	/**
	 * Whether these are parts of a text, at least one.
	 *
	 * @param mixed $value Anything.
	 */
	private static function is_parts( $value ): bool {
		return array() !== $value && Entry::is_list_of( static fn( $part ): bool => self::is_text( $part ), $value );
	}

	/**
	 * Whether these are parts of headers by name, at least one. Names are looked up in lower case.
	 *
	 * @param mixed $value Anything.
	 */
	private static function is_headers( $value ): bool {
		if ( ! is_array( $value ) || array() === $value ) {
			return false;
		}
		foreach ( $value as $name => $part ) {
			if ( ! is_string( $part ) || ! preg_match( '/^[a-z0-9_-]*[a-z_-][a-z0-9_-]*$/D', (string) $name ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether it is a text, and not too long for a name or a place.
	 *
	 * @param mixed $value Anything.
	 */
	private static function is_text( $value ): bool {
		return is_string( $value ) && '' !== $value && strlen( $value ) <= 400;
	}
}
