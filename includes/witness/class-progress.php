<?php
/**
 * How far a request came.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Follows WordPress from hook to hook, and knows whose file is loaded between two of them.
 */
final class Progress {

	/** Each tells of a file that was loaded. */
	public const LOADED = array( 'mu_plugin_loaded', 'network_plugin_loaded', 'plugin_loaded' );

	/** What a hook shows, in the order of `Reached` in src/evidence.ts. */
	private const STEPS = array(
		'plugins_loaded'    => 'plugins',
		'setup_theme'       => 'theme',
		'init'              => 'init',
		'wp_loaded'         => 'loaded',
		'parse_request'     => 'request',
		'template_redirect' => 'page',
	);

	/**
	 * The REST request.
	 *
	 * @var Main_Request
	 */
	private $request;

	/**
	 * How far it came.
	 *
	 * @var string
	 */
	private $reached = 'started';

	/**
	 * Main files of plugins that are loaded.
	 *
	 * @var list<string>
	 */
	private $loaded = array();

	/**
	 * Begins.
	 *
	 * @param Main_Request $request The REST request.
	 */
	public function __construct( Main_Request $request ) {
		$this->request = $request;
	}

	/** Follows WordPress. */
	public function start(): void {
		foreach ( self::STEPS as $hook => $step ) {
			Lookout::stand_on(
				$hook,
				PHP_INT_MIN,
				function () use ( $step ): void {
					$this->reached = $step;
				}
			);
		}
		Lookout::stand_on( 'rest_api_init', PHP_INT_MIN, fn() => $this->reach_rest() );
	}

	/** How far it came, as `Reached` in src/evidence.ts has it. */
	public function reached(): string {
		return 'page' === $this->reached ? 'page' : ( $this->request->reached() ?? $this->reached );
	}

	/**
	 * A plugin was loaded.
	 *
	 * @param string $file Its main file.
	 */
	public function loaded( string $file ): void {
		$this->loaded[] = wp_normalize_path( $file );
	}

	/** Whose file PHP loaded when it ended; null when it was not loading any. Asked at shutdown. */
	public function loader(): ?Actor {
		// A hook that runs meanwhile is somebody else's, and who stands there could not be told.
		if ( array() !== $GLOBALS['wp_current_filter'] ) {
			return null;
		}
		if ( 'started' === $this->reached ) {
			$next = $this->next();
			return null === $next ? null : Loading::ended_in( $next );
		}
		return did_action( 'setup_theme' ) && ! did_action( 'after_setup_theme' ) ? Loading::ended_in_theme() : null;
	}

	/** The REST API is asked for its routes. Plugins may want to know them at other times. */
	private function reach_rest(): void {
		if ( 'request' === $this->reached && defined( 'REST_REQUEST' ) ) {
			$this->reached = 'rest';
		}
	}

	/** The plugin whose turn it is. */
	private function next(): ?string {
		$order = array_merge(
			did_action( 'muplugins_loaded' ) ? array() : wp_get_mu_plugins(),
			is_multisite() && ! did_action( 'muplugins_loaded' ) ? wp_get_active_network_plugins() : array(),
			did_action( 'muplugins_loaded' ) ? wp_get_active_and_valid_plugins() : array()
		);
		$last  = array() === $this->loaded ? false : array_search( end( $this->loaded ), array_map( 'wp_normalize_path', $order ), true );
		return $order[ false === $last ? 0 : (int) $last + 1 ] ?? null;
	}
}
