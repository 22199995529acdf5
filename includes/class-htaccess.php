<?php
/**
 * The .htaccess file.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Compares .htaccess with what WordPress would write into it.
 */
final class Htaccess {

	private const MARKER = 'WordPress';

	/** What became of WordPress's block: `complete`, `missing`, `altered`, `unreadable` or `not-used`. */
	public static function state(): string {
		if ( ! self::is_used() ) {
			return 'not-used';
		}
		$file = self::directory() . '.htaccess';
		if ( ! is_file( $file ) ) {
			return 'missing';
		}
		return is_readable( $file ) ? self::state_of( $file ) : 'unreadable';
	}

	/** Whether WordPress may write the file itself; null where it is not used. */
	public static function is_writable(): ?bool {
		if ( ! self::is_used() ) {
			return null;
		}
		$file = self::directory() . '.htaccess';
		return wp_is_writable( is_file( $file ) ? $file : self::directory() );
	}

	/**
	 * WordPress's block as it stands there, and as WordPress would write it, line by line. What stands outside of the block is nobody's business here.
	 *
	 * @return array{found: list<string>, wanted: list<string>}|null Null where there is nothing to compare.
	 */
	public static function difference(): ?array {
		global $wp_rewrite;
		if ( ! in_array( self::state(), array( 'missing', 'altered' ), true ) || is_multisite() ) {
			return null;
		}
		$file = self::directory() . '.htaccess';
		return array(
			'found'  => is_file( $file ) ? self::without_blank_lines( extract_from_markers( $file, self::MARKER ) ) : array(),
			'wanted' => self::without_blank_lines( explode( "\n", (string) $wp_rewrite->mod_rewrite_rules() ) ),
		);
	}

	/** Whether the server reads the file, and the permalinks want something in it. */
	private static function is_used(): bool {
		global $wp_rewrite, $is_apache;
		// Core counts LiteSpeed as Apache here, because it reads the file too.
		return $is_apache && $wp_rewrite->using_permalinks() && ! $wp_rewrite->using_index_permalinks();
	}

	/**
	 * Compares.
	 *
	 * @param string $file A readable file.
	 */
	private static function state_of( string $file ): string {
		global $wp_rewrite;
		require_once ABSPATH . 'wp-admin/includes/misc.php';

		$there     = self::without_blank_lines( extract_from_markers( $file, self::MARKER ) );
		$elsewhere = false !== strpos( (string) file_get_contents( $file ), 'index.php' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A local file.
		if ( is_multisite() ) {
			// In a network WordPress never writes the block; the administrator pastes it, with or without markers.
			return $elsewhere ? 'complete' : 'missing';
		}
		if ( ! $there ) {
			return $elsewhere ? 'altered' : 'missing';
		}
		return self::without_blank_lines( explode( "\n", (string) $wp_rewrite->mod_rewrite_rules() ) ) === $there ? 'complete' : 'altered';
	}

	/**
	 * The lines that say something.
	 *
	 * @param array<int, string> $lines Lines.
	 * @return list<string>
	 */
	private static function without_blank_lines( array $lines ): array {
		$says = static fn( string $line ): bool => '' !== $line && '#' !== $line[0];
		return array_values( array_filter( array_map( 'trim', $lines ), $says ) );
	}

	/** The folder that home stands for. Core's get_home_path() wants a script in wp-admin; the doors are elsewhere too. */
	private static function directory(): string {
		$home   = untrailingslashit( (string) wp_parse_url( home_url(), PHP_URL_PATH ) );
		$site   = untrailingslashit( (string) wp_parse_url( site_url(), PHP_URL_PATH ) );
		$folder = 0 === strpos( $site, $home ) ? substr( $site, strlen( $home ) ) : '';
		$path   = untrailingslashit( wp_normalize_path( ABSPATH ) );
		$above  = '' !== $folder && substr( $path, -strlen( $folder ) ) === $folder;
		return trailingslashit( $above ? substr( $path, 0, -strlen( $folder ) ) : $path );
	}
}
