<?php
/**
 * What the plugin leaves on a site.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Takes away what the plugin put on a site: all of it when it is deleted, all but the last result when it is deactivated.
 */
final class Belongings {

	/**
	 * Takes away what only a running checkup needs: its notes, the key that signs probes and the early witness.
	 *
	 * @param bool $everywhere On all sites of the network.
	 */
	public static function remove_notes( bool $everywhere ): void {
		Experiment\Early::remove();
		self::on_sites(
			$everywhere,
			static function (): void {
				Store::forget( '' );
				delete_option( Key::OPTION );
			}
		);
	}

	/** Takes away everything, on all sites. */
	public static function remove_all(): void {
		self::remove_notes( true );
		self::on_sites(
			true,
			static function (): void {
				delete_option( Result::OPTION );
			}
		);
	}

	/**
	 * Does something on this site, or on all of them.
	 *
	 * @param bool     $everywhere On all sites of the network.
	 * @param callable $act        What to do.
	 */
	private static function on_sites( bool $everywhere, callable $act ): void {
		if ( ! $everywhere || ! is_multisite() ) {
			$act();
			return;
		}
		$all = array(
			'fields' => 'ids',
			'number' => 0,
		);
		foreach ( get_sites( $all ) as $site ) {
			switch_to_blog( $site );
			$act();
			restore_current_blog();
		}
	}
}
