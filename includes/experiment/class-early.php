<?php
/**
 * The early witness.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

use REST_Health\Access;

/**
 * A must-use plugin for ten minutes, so that the witness is there before the first plugin. It is put in its place whole or not at all, with the
 * folder if there was none, and takes itself away when its time is over.
 */
final class Early {

	private const SECONDS = 600;

	/** First in the alphabet, which is the order of loading. */
	private const FILE = '000-rest-health.php';

	/** WordPress loads what ends in .php: neither of these does. */
	private const UNFINISHED = array( '/000-rest-health.php.*.tmp', '.rest-health-*.tmp' );

	/**
	 * Whether it could be installed by the current user, or is there. Whoever may ask this sweeps up, too.
	 *
	 * @return string `possible`, `present`, `file-mods` (no file of this site may be changed), `read-only` or `not-allowed`.
	 */
	public static function state(): string {
		if ( ! Access::may_prove() ) {
			return 'not-allowed';
		}
		self::sweep();
		if ( self::is_present() ) {
			return 'present';
		}
		if ( ! wp_is_file_mod_allowed( 'rest_health_early_witness' ) ) {
			return 'file-mods';
		}
		return self::is_writable() ? 'possible' : 'read-only';
	}

	/**
	 * Installs it, or gives one that is there ten more minutes.
	 *
	 * @return array{installed: bool, why: string|null} Why not: as state() says it.
	 */
	public static function install(): array {
		$state = self::state();
		if ( 'present' === $state ) {
			// What may not be changed any more may at least be used.
			$installed = ! wp_is_file_mod_allowed( 'rest_health_early_witness' ) || self::put_file( Stub::made_folder( self::read() ) ) || self::is_present();
		} else {
			$installed = 'possible' === $state && ( is_dir( WPMU_PLUGIN_DIR ) ? self::put_file( false ) : self::put_folder() );
		}
		$why = 'possible' === $state || 'present' === $state ? 'read-only' : $state;
		return array(
			'installed' => $installed,
			'why'       => $installed ? null : $why,
		);
	}

	/** Removes it, and the folder if it came with it and nobody else uses it. */
	public static function remove(): void {
		self::take_away();
		self::sweep( 0 );
	}

	/**
	 * Removes what a process left that was killed while it installed, and a witness whose time is over.
	 *
	 * @param int $age Only what is older, in seconds: another process may be at it just now.
	 */
	public static function sweep( int $age = 60 ): void {
		// The path may hold what a pattern takes for a wildcard.
		$folder = (string) preg_replace( '/[[*?]/', '[$0]', self::folder() );
		foreach ( array_merge( ...array_map( static fn( string $name ): array => (array) glob( $folder . $name ), self::UNFINISHED ) ) as $left ) {
			if ( (int) filemtime( (string) $left ) <= time() - $age ) {
				self::delete( is_dir( (string) $left ) ? $left . '/' . self::FILE : (string) $left );
				self::remove_folder( (string) $left );
			}
		}
		if ( ! self::is_present() ) {
			self::take_away();
		}
	}

	/** Deletes what is ours. */
	private static function take_away(): void {
		$text = self::read();
		if ( Stub::is_own( $text ) ) {
			self::delete( self::file() );
		}
		if ( Stub::made_folder( $text ) ) {
			self::remove_folder( self::folder() );
		}
	}

	/** Where it stands. */
	private static function file(): string {
		return self::folder() . '/' . self::FILE;
	}

	/** The folder of must-use plugins, wherever it was moved. */
	private static function folder(): string {
		return rtrim( WPMU_PLUGIN_DIR, '/\\' );
	}

	/** Its text; empty when it is not there. */
	private static function read(): string {
		return is_file( self::file() ) ? (string) file_get_contents( self::file() ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
	}

	/** Whether it is there, ours, and its time not over. */
	private static function is_present(): bool {
		return Stub::end( self::read() ) >= time();
	}

	/** Whether it could be put there. A file of that name that is not ours stays. */
	private static function is_writable(): bool {
		if ( '' !== self::read() && ! Stub::is_own( self::read() ) ) {
			return false;
		}
		return wp_is_writable( is_dir( self::folder() ) ? self::folder() : dirname( self::folder() ) );
	}

	/**
	 * Puts the file into the folder. Renaming shows it whole or not at all to the requests that come in between.
	 *
	 * @param bool $made_folder Whether the folder is ours.
	 */
	private static function put_file( bool $made_folder ): bool {
		$unfinished = self::file() . '.' . bin2hex( random_bytes( 8 ) ) . '.tmp';
		$put        = Stub::write( $unfinished, time() + self::SECONDS, $made_folder ) && rename( $unfinished, self::file() ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		self::delete( $unfinished );
		self::forget_compiled();
		return $put;
	}

	/** Puts the folder there, with the file in it: so there is no moment in which the folder is there and nobody knows whose it is. */
	private static function put_folder(): bool {
		$unfinished = self::folder() . '.rest-health-' . bin2hex( random_bytes( 8 ) ) . '.tmp';
		// phpcs:disable WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors -- WP_Filesystem may ask for a password.
		if ( ! @mkdir( $unfinished, defined( 'FS_CHMOD_DIR' ) ? FS_CHMOD_DIR : 0755 ) ) {
			return false;
		}
		$put = Stub::write( $unfinished . '/' . self::FILE, time() + self::SECONDS, true ) && @rename( $unfinished, self::folder() );
		// phpcs:enable
		self::delete( $unfinished . '/' . self::FILE );
		self::remove_folder( $unfinished );
		self::forget_compiled();
		return $put;
	}

	/**
	 * Deletes a file, if it is there.
	 *
	 * @param string $file Its path.
	 */
	private static function delete( string $file ): void {
		if ( is_file( $file ) ) {
			@unlink( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors -- Another process may have been faster.
			self::forget_compiled();
		}
	}

	/**
	 * Removes a folder, if it is empty.
	 *
	 * @param string $folder Its path.
	 */
	private static function remove_folder( string $folder ): void {
		if ( is_dir( $folder ) ) {
			@rmdir( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors -- It fails where something is in it, as it should.
		}
	}

	/** Makes PHP forget the compiled file: on servers that do not look at files again, an old one would be run under the new one's name. */
	private static function forget_compiled(): void {
		if ( function_exists( 'opcache_invalidate' ) ) {
			@opcache_invalidate( self::file(), true ); // phpcs:ignore WordPress.PHP.NoSilencedErrors -- A server may have restricted it.
		}
		clearstatcache();
	}
}
