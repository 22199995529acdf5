<?php
/**
 * What WordPress calls.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The list of all that WordPress will call. plugin.php hooks it; nothing else of the plugin is loaded before.
 */
final class Plugin {

	/**
	 * The ticket under which this request is watched already.
	 *
	 * @var Ticket|null
	 */
	private static ?Ticket $watched = null;

	/**
	 * A request carries a token; plugins are being loaded, or not even they. A token that is not good changes nothing at all.
	 *
	 * @param bool $early Whether this is before the first plugin.
	 */
	public static function in_signed_request( bool $early ): void {
		$ticket = Ticket::current();
		// The early witness was here before.
		if ( null === $ticket || self::$watched === $ticket ) {
			return;
		}
		self::$watched = $ticket;
		Store::keep_to_this_site();
		if ( $ticket->is_free() ) {
			// To all others this is an ordinary request.
			Ticket::void();
			Dry_Run\Interception::begin( $ticket->run() );
			return;
		}
		$experiment = $ticket->experiment();
		$begins     = null === $experiment || ( isset( $experiment['as'] ) ? Permission\Acting::begin( $experiment, $ticket ) : Experiment\Experiment::begin( $experiment, $early ) );
		if ( ! $begins ) {
			Ticket::void();
			return;
		}
		if ( defined( 'ALTERNATE_WP_CRON' ) && ALTERNATE_WP_CRON ) {
			// When a task is due, WordPress then sends whoever asks to the same address once more. That would tell of the task, not of who asked.
			remove_action( 'init', 'wp_cron' );
		}
		Dry_Run\Interception::begin( $ticket->run() );
		Witness\Watch::begin( $ticket, $early );
	}

	/** The REST API wants to know its routes. */
	public static function in_rest(): void {
		Own_Routes::register();
	}

	/** The menu of the admin is built. */
	public static function in_admin_menu(): void {
		$hook_suffix = Page::add();
		if ( null === $hook_suffix ) {
			return;
		}
		add_action( "load-$hook_suffix", array( Doors::class, 'open_page_door' ) );
		add_action( "load-$hook_suffix", array( Page::class, 'run_posted' ) );
		add_action( "load-$hook_suffix", array( Assets::class, 'enqueue_later' ) );
	}

	/** Somebody knocks at admin-ajax; only for users who are logged in, so there is no `nopriv`. */
	public static function in_ajax(): void {
		Doors::open_ajax_door();
	}

	/**
	 * Site Health asks for its tests.
	 *
	 * @param mixed $tests Tests by kind, in which other plugins may have left anything.
	 * @return mixed
	 */
	public static function in_site_health( $tests ) {
		return Site_Health::add( $tests );
	}

	/**
	 * The plugin is being deactivated.
	 *
	 * @param mixed $in_network Whether it is for all sites of a network.
	 */
	public static function in_deactivation( $in_network = false ): void {
		Belongings::remove_notes( true === $in_network );
	}
}
