<?php
/**
 * Script and style.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Loads the panel, on its own screen only.
 */
final class Assets {

	private const HANDLE = 'rest-health';

	/** When the panel did not start (a script is missing or broken), what it would have replaced is still there: show all of it. */
	private const WITHOUT_PANEL = "document.querySelectorAll( '#rest-health .hide-if-js' ).forEach( ( part ) => part.classList.remove( 'hide-if-js' ) );";

	/** Called while our own screen is being loaded, so no other screen pays. */
	public static function enqueue_later(): void {
		add_action( 'admin_enqueue_scripts', array( self::class, 'enqueue' ) );
	}

	/** Enqueues. */
	public static function enqueue(): void {
		$build   = dirname( PLUGIN_FILE ) . '/build';
		$address = plugins_url( 'build', PLUGIN_FILE );
		$asset   = require "$build/index.asset.php";

		wp_enqueue_script( self::HANDLE, "$address/index.js", $asset['dependencies'], $asset['version'], array( 'in_footer' => true ) );
		wp_set_script_translations( self::HANDLE, 'rest-health' );
		wp_add_inline_script( self::HANDLE, Settings::script(), 'before' );
		wp_add_inline_script( self::HANDLE, self::WITHOUT_PANEL, 'after' );

		wp_enqueue_style( 'wp-components' );
		if ( is_readable( "$build/style-index.css" ) ) {
			wp_enqueue_style( self::HANDLE, "$address/style-index.css", array( 'wp-components' ), $asset['version'] );
		}
	}
}
