<?php
/**
 * What the panel is told.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Prints `window.restHealth`: all that the panel needs to reach a verdict when every door is shut.
 */
final class Settings {

	/** The script that defines it. */
	public static function script(): string {
		// The panel reads texts of hostile origin nowhere here, but a rule of another plugin may hold "</script>".
		$json = wp_json_encode( self::all(), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES );
		return 'window.restHealth = ' . ( false === $json ? 'null' : $json ) . ';';
	}

	/**
	 * The settings, as src/settings.ts describes them.
	 *
	 * @return array<string, mixed>
	 */
	public static function all(): array {
		$server = Server_Facts::all();
		$last   = Result::last();
		return array(
			'version'        => VERSION,
			'rules'          => Catalogue::rules(),
			'probes'         => Catalogue::probes(),
			'signatures'     => Catalogue::signatures(),
			'exceptions'     => Catalogue::exceptions(),
			'inPage'         => Catalogue::in_page(),
			'server'         => $server,
			'htaccess'       => Htaccess::difference(),
			'urls'           => Addresses::all(),
			// An object for JavaScript even when there is none.
			'screens'        => (object) Screens::open_to_user(),
			'printed'        => time(),
			'nonce'          => wp_create_nonce( 'wp_rest' ),
			'user'           => self::user(),
			'run'            => self::run( $server ),
			'mayProve'       => Access::may_prove(),
			'roles'          => Access::may_prove() ? Permission\Roles::all() : array(),
			'early'          => Experiment\Early::state(),
			'stored'         => null === $last ? null : self::stored( $last ),
			'startsByItself' => null === $last || ! $last->is_fresh(),
			'findings'       => Findings::of_server( $server ),
		);
	}

	/**
	 * A mark of the current user, by which the page knows that somebody else is logged in by now. It says nothing to anybody else.
	 */
	public static function user(): string {
		return substr( hash_hmac( 'sha256', 'user ' . get_current_user_id(), Key::make() ), 0, 16 );
	}

	/**
	 * A new run, with a token for each probe that the page sends. PHP signs its own.
	 *
	 * @param array<string, mixed> $server What the server states about itself.
	 * @return array{id: string, tokens: object}
	 */
	public static function run( array $server ): array {
		$run    = Run::begin( $server );
		$tokens = array();
		foreach ( Catalogue::probes() as $probe ) {
			if ( Catalogue::is_signed( $probe ) && 'loopback' !== $probe['by'] ) {
				$tokens[ $probe['name'] ] = Checkup::token( $probe, $run );
			}
		}
		return array(
			'id'     => $run->id(),
			// An object for JavaScript even when there is none.
			'tokens' => (object) array_filter( $tokens ),
		);
	}

	/**
	 * The last checkup, as `StoredResult` in src/settings.ts.
	 *
	 * @param Result $last The last checkup.
	 * @return array<string, mixed>
	 */
	private static function stored( Result $last ): array {
		return array(
			'findings'  => $last->findings(),
			'date'      => $last->date(),
			'shownDate' => $last->shown_date(),
			'user'      => $last->user(),
			'vantage'   => $last->vantage(),
		);
	}
}
