<?php
/**
 * Experiments, over whole requests.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

// phpcs:disable WordPress.DB -- What is stored is what is looked at.

use PHPUnit\Framework\TestCase;
use REST_Health\Experiment\Early;
use REST_Health\Experiment\Experiments;
use REST_Health\Experiment\Suspects;
use REST_Health\Key;
use REST_Health\Run;
use REST_Health\Store;

/**
 * Each request is answered by a WordPress of its own, with plugins that refuse, and with one that puts itself out of use without its partner.
 */
final class ExperimentTest extends TestCase {

	private const PATH = '/wp-json/rest-health/v1/self-test';

	private const PARTNER = 'aaa-partner/aaa-partner.php';
	private const HOOKED  = 'aaa-hooked/aaa-hooked.php';

	private const PLUGINS = array(
		self::PARTNER                       => 'class Lab_Partner {} if ( false !== strpos( $_SERVER["REQUEST_URI"], "wp-json" ) ) { http_response_code( 403 ); exit( "refused" ); }',
		self::HOOKED                        => 'function lab_refuse( $result ) { return new WP_Error( "lab_refused", "No.", array( "status" => 403 ) ); }
			add_filter( "rest_authentication_errors", "lab_refuse", 5 );
			add_filter( "rest_authentication_errors", function ( $result ) { return new WP_Error( "lab_refused_too", "No.", array( "status" => 403 ) ); }, 200 );
',
		'aaa-friendly/aaa-friendly.php'     => 'add_filter( "rest_authentication_errors", function ( $result ) { return is_wp_error( $result ) ? new WP_Error( "lab_friendly", "Later.", $result->get_error_data() ) : $result; }, 1000 );',
		'aaa-helper/aaa-helper.php'         => 'add_action( "init", "wp_die", 20 );',
		'aaa-exit/aaa-exit.php'             => 'add_action( "init", function () { if ( false !== strpos( $_SERVER["REQUEST_URI"], "wp-json" ) ) { http_response_code( 403 ); exit( "No." ); } } );',
		'aaa-permission/aaa-permission.php' => 'add_filter( "rest_endpoints", function ( $endpoints ) {
			foreach ( $endpoints["/rest-health/v1/self-test"] as &$handler ) { if ( is_array( $handler ) ) { $handler["permission_callback"] = function () { return false; }; } }
			return $endpoints;
		} );',
		'aaa-routes/aaa-routes.php'         => 'add_filter( "rest_endpoints", function ( $endpoints ) { unset( $endpoints["/rest-health/v1/self-test"] ); return $endpoints; } );',
		'zzz-profiler/zzz-profiler.php'     => 'add_action( "rest_api_init", function () {
			foreach ( $GLOBALS["wp_filter"]["rest_authentication_errors"]->callbacks as &$there ) {
				foreach ( $there as &$callback ) { $f = $callback["function"]; $callback["function"] = function ( ...$a ) use ( $f ) { return $f( ...$a ); }; }
			}
		} );',
		'zzz-fatal/zzz-fatal.php'           => 'add_action( "init", function () { if ( ! class_exists( "Lab_Partner" ) ) { update_option( "lab_settings", 1 ); ini_set( "log_errors", "0" ); lab_function_of_the_partner(); } } );',
		'zzz-dependent/zzz-dependent.php'   => '
			add_action( "plugins_loaded", function () {
				if ( class_exists( "Lab_Partner" ) ) { return; }
				require_once ABSPATH . "wp-admin/includes/plugin.php";
				deactivate_plugins( plugin_basename( __FILE__ ) );
				update_option( "template", "none" );
				update_option( "stylesheet", "none" );
				delete_option( "lab_settings" );
				wp_clear_scheduled_hook( "lab_task" );
				wp_schedule_single_event( time() + 60, "lab_other_task" );
				set_transient( "lab_note", 1, 60 );
				add_action( "init", "flush_rewrite_rules", 99 );
				$GLOBALS["wpdb"]->query( "CREATE TABLE lab_table (a int)" );
			} );
			if ( class_exists( "Lab_Partner" ) ) {
				add_action( "init", function () { register_post_type( "lab_thing", array( "public" => true, "rewrite" => array( "slug" => "things" ) ) ); } );
			}',
	);

	/**
	 * The active plugins as they were.
	 *
	 * @var list<string>
	 */
	private $active;

	/**
	 * What the test made.
	 *
	 * @var list<string>
	 */
	private $made = array();

	/**
	 * Where themes are.
	 *
	 * @var list<string>
	 */
	private $theme_folders;

	/**
	 * The theme in use.
	 *
	 * @var array{template: string, stylesheet: string}
	 */
	private $theme;

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		$this->active        = get_option( 'active_plugins' );
		$this->theme_folders = $GLOBALS['wp_theme_directories'];
		$this->theme         = array(
			'template'   => get_option( 'template' ),
			'stylesheet' => get_option( 'stylesheet' ),
		);
	}

	protected function tearDown(): void {
		Early::remove();
		$GLOBALS['wp_theme_directories'] = $this->theme_folders; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
		foreach ( $this->theme + array( 'active_plugins' => $this->active ) as $option => $value ) {
			update_option( $option, $value );
		}
		foreach ( array_reverse( $this->made ) as $path ) {
			is_dir( $path ) ? rmdir( $path ) : unlink( $path );
		}
		foreach ( array( 'lab_settings', 'template_root', 'stylesheet_root', Key::OPTION ) as $option ) {
			delete_option( $option );
		}
		wp_clear_scheduled_hook( 'lab_task' );
		wp_cache_delete( 'plugins', 'plugins' );
		Store::forget( '' );
		wp_set_current_user( 0 );
	}

	public function test_everybody_but_ourselves_is_a_suspect_in_the_order_of_loading(): void {
		$this->activate( self::PARTNER, 'zzz-dependent/zzz-dependent.php' );
		$ids = array_column( Suspects::all(), 'id' );
		self::assertSame( array( 'plugin:' . self::PARTNER, 'plugin:zzz-dependent/zzz-dependent.php' ), array_slice( $ids, 0, 2 ) );
		self::assertSame( 'theme:' . get_stylesheet(), end( $ids ) );
		self::assertSame( 'aaa-partner 1.2', Suspects::all()[0]['name'] );
		self::assertNotContains( 'plugin:rest-health/plugin.php', $ids );

		$actor = array(
			'name'     => 'aaa-partner 1.2',
			'kind'     => 'plugin',
			'hook'     => null,
			'priority' => null,
			'place'    => self::PARTNER,
			'setting'  => null,
			'lets'     => null,
		);
		self::assertSame( $actor, Suspects::actor( 'plugin:' . self::PARTNER ) );
		self::assertNull( Suspects::actor( 'plugin:rest-health/plugin.php' ) );
		self::assertNull( Suspects::actor( 'plugin:../../wp-config.php' ) );
		self::assertNull( Suspects::actor( '' ) );
	}

	public function test_a_plugin_that_ends_requests_while_it_is_loaded_is_left_out(): void {
		$this->activate( self::PARTNER );
		Early::install();
		$minted = self::mint( array( 'plugin:' . self::PARTNER ), true );
		self::assertSame( 'isolation', $minted['how'] );
		self::assertPassed( self::ask( $minted['tokens']['withoutSuspect'] ) );
		self::assertSame( array( 403, 'refused' ), self::ask( $minted['tokens']['withSuspect'] ) );
		self::assertSame( array( 403, 'refused' ), self::ask( null ), 'Visitors see no difference.' );
	}

	public function test_a_token_is_good_for_one_request(): void {
		$this->activate( self::PARTNER );
		Early::install();
		$token = self::mint( array( 'plugin:' . self::PARTNER ) )['tokens']['withoutSuspect'];
		self::assertPassed( self::ask( $token ) );
		self::assertSame( array( 403, 'refused' ), self::ask( $token ) );
	}

	public function test_without_the_early_witness_nobody_is_isolated(): void {
		$this->activate( self::PARTNER );
		$token = self::mint( array( 'plugin:' . self::PARTNER ) )['tokens']['withoutSuspect'];
		self::assertSame( array( 403, 'refused' ), self::ask( $token ) );
	}

	public function test_on_another_route_the_token_is_worth_nothing(): void {
		$this->activate( self::PARTNER );
		Early::install();
		foreach ( array( '/wp-json/wp/v2/types', '/wp-json/wp/v2/posts/0', '/wp-json/', '/wp-json/batch/v1' ) as $path ) {
			$token = self::mint( array( 'plugin:' . self::PARTNER ) )['tokens']['withoutSuspect'];
			self::assertSame( array( 403, 'refused' ), self::ask( $token, $path ), $path );
		}
	}

	public function test_what_a_plugin_does_without_its_partner_is_not_done(): void {
		$this->activate( self::PARTNER, 'zzz-dependent/zzz-dependent.php' );
		add_option( 'lab_settings', array( 'a' => 1 ) );
		wp_schedule_event( time() + 3600, 'daily', 'lab_task' );
		// A front page first, with both: it stores the rewrite rules with the post type's.
		delete_option( 'rewrite_rules' );
		Site_Process::request( '/' );
		$before = self::rows();
		self::assertStringContainsString( 'things/', $before['rewrite_rules'] );

		Early::install();
		$token = self::mint( array( 'plugin:' . self::PARTNER ) )['tokens']['withoutSuspect'];
		self::assertPassed( self::ask( $token ) );
		self::assertSame( $before, self::rows() );
		self::assertNotContains( 'lab_table', $GLOBALS['wpdb']->get_col( 'SHOW TABLES' ) );

		// The same without us, so that it is sure that the plugin does all that.
		update_option( 'active_plugins', array_values( array_diff( get_option( 'active_plugins' ), array( self::PARTNER ) ) ) );
		Site_Process::request( self::PATH );
		$after = self::rows();
		foreach ( array( 'active_plugins', 'cron', 'template', 'stylesheet', 'rewrite_rules' ) as $option ) {
			self::assertNotSame( $before[ $option ], $after[ $option ], $option );
		}
		$GLOBALS['wpdb']->query( 'DROP TABLE lab_table' );
		foreach ( array( 'template', 'stylesheet' ) as $option ) {
			update_option( $option, $before[ $option ] );
		}
		wp_clear_scheduled_hook( 'lab_other_task' );
	}

	public function test_a_plugin_that_dies_without_its_partner_leaves_nothing(): void {
		$this->activate( self::PARTNER, 'zzz-fatal/zzz-fatal.php' );
		Site_Process::request( '/' );
		$before = self::rows();
		Early::install();
		self::assertStringContainsString( 'lab_function_of_the_partner', self::ask( self::mint( array( 'plugin:' . self::PARTNER ) )['tokens']['withoutSuspect'] )[1] );
		self::assertSame( $before, self::rows() );
		self::assertSame( array( 403, 'refused' ), self::ask( null ) );
		self::assertStringNotContainsString( 'lab_function', Site_Process::request( '/' )['body'] );
	}

	public function test_several_are_left_out_at_once_and_we_never(): void {
		$this->activate( self::PARTNER, self::HOOKED );
		Early::install();
		$all = array_column( Suspects::all(), 'id' );
		self::assertPassed( self::ask( self::mint( $all )['tokens']['withoutSuspect'] ) );
	}

	public function test_looking_early_leaves_nobody_out_and_tells_the_suspects(): void {
		$this->activate( self::PARTNER );
		Early::install();
		$minted = self::mint( array() );
		self::assertSame( Suspects::all(), $minted['suspects'] );
		self::assertSame( array( 'withoutSuspect' ), array_keys( $minted['tokens'] ) );
		self::assertSame( array( 403, 'refused' ), self::ask( $minted['tokens']['withoutSuspect'] ) );
	}

	public function test_the_themes_functions_are_left_out(): void {
		$this->use_themes();
		Early::install();
		self::assertSame( array( 403, 'parent' ), self::ask( null ) );
		self::assertPassed( self::ask( self::mint( array( 'theme:lab-parent' ) )['tokens']['withoutSuspect'] ) );
		self::assertSame( array( 403, 'parent' ), self::ask( self::mint( array( 'theme:lab-child' ) )['tokens']['withoutSuspect'] ) );
		self::assertSame( array( 'theme:lab-child', 'theme:lab-parent' ), array_slice( array_column( Suspects::all(), 'id' ), -2 ) );
	}

	/**
	 * As the witness points at them.
	 *
	 * @dataProvider seen_refusing
	 */
	public function test_whoever_the_trace_names_is_left_out_by_its_callbacks( string $plugin, array $actor ): void {
		$this->activate( $plugin );
		$run     = Run::begin();
		$refused = self::ask( $run->mint( 'visitor' ) );
		self::assertNotSame( 200, $refused[0] );
		self::keep_trace( $run, $actor );
		$minted = Experiments::mint( $run, array( 'about' => 'visitor' ) );
		self::assertSame( 'callbacks', $minted['how'] );
		self::assertSame( $refused, self::ask( $minted['tokens']['withSuspect'] ) );
		self::assertPassed( self::ask( $minted['tokens']['withoutSuspect'] ) );
		self::assertSame( $refused, self::ask( null ) );
	}

	public static function seen_refusing(): array {
		return array(
			'two callbacks on one hook'            => array( self::HOOKED, self::actor( self::HOOKED, 'rest_authentication_errors', 200 ) ),
			'a function of WordPress on a hook'    => array( 'aaa-helper/aaa-helper.php', array( 'added' => 'wp_die' ) + self::actor( null, 'init', 20 ) ),
			'an exit on a hook that all sites run' => array( 'aaa-exit/aaa-exit.php', self::actor( 'aaa-exit/aaa-exit.php', 'init', 10 ) ),
			'another permission callback'          => array( 'aaa-permission/aaa-permission.php', self::actor( 'aaa-permission/aaa-permission.php', 'permission_callback', null ) ),
			'routes taken away'                    => array( 'aaa-routes/aaa-routes.php', self::actor( 'aaa-routes/aaa-routes.php', 'rest_endpoints', 10 ) ),
		);
	}

	public function test_whoever_was_seen_doing_something_is_left_out_for_just_that(): void {
		$this->activate( self::HOOKED );
		$run = Run::begin();
		self::ask( $run->mint( 'visitor' ) );
		$seen = array(
			'refused' => self::actor( self::HOOKED, 'rest_authentication_errors', 200 ),
			'printed' => self::actor( self::HOOKED, 'init', 10 ),
		);
		$run->keep_trace( 'visitor', $seen );
		$hooks = array();
		foreach ( array( '', 'refused', 'printed', 'withoutPasswords' ) as $role ) {
			$slots   = Experiments::mint(
				$run,
				array(
					'about' => 'visitor',
					'role'  => $role,
				)
			)['slots'];
			$hooks[] = array_column( $run->experiment( $slots['withoutSuspect'] )['callbacks'], 'hook' );
		}
		self::assertSame( array( array( 'rest_authentication_errors' ), array( 'rest_authentication_errors' ), array( 'init' ), array( 'rest_authentication_errors' ) ), $hooks );
	}

	public function test_whoever_refuses_as_well_stays(): void {
		$this->activate( self::HOOKED, 'aaa-friendly/aaa-friendly.php' );
		$run = Run::begin();
		self::assertStringContainsString( 'lab_friendly', self::ask( $run->mint( 'visitor' ) )[1] );
		$run->keep_trace(
			'visitor',
			array(
				'refused'    => self::actor( self::HOOKED, 'rest_authentication_errors', 5 ),
				'refusedToo' => self::actor( 'aaa-friendly/aaa-friendly.php', 'rest_authentication_errors', 1000 ),
			)
		);
		$minted = Experiments::mint( $run, array( 'about' => 'visitor' ) );
		$owners = array_column( $run->experiment( $minted['slots']['withoutSuspect'] )['callbacks'], 'owner' );
		self::assertSame( array( 'plugin:' . self::HOOKED ), $owners );
		self::assertPassed( self::ask( $minted['tokens']['withoutSuspect'] ) );
		self::assertSame( 403, self::ask( $minted['tokens']['withSuspect'] )[0] );
	}

	public function test_a_function_of_wordpress_in_another_place_stays(): void {
		$this->activate( 'aaa-helper/aaa-helper.php' );
		$run     = Run::begin();
		$refused = self::ask( $run->mint( 'visitor' ) );
		foreach ( array( array( 'wp_die', 'init', 10 ), array( 'wp_die', 'wp_loaded', 20 ), array( '__return_false', 'init', 20 ) ) as list( $function, $hook, $priority ) ) {
			self::keep_trace( $run, array( 'added' => $function ) + self::actor( null, $hook, $priority ) );
			self::assertSame( $refused, self::ask( Experiments::mint( $run, array( 'about' => 'visitor' ) )['tokens']['withoutSuspect'] ) );
		}
	}

	public function test_what_stands_before_the_callbacks_of_others_stays(): void {
		$this->activate( self::HOOKED, 'zzz-profiler/zzz-profiler.php' );
		$run     = Run::begin();
		$refused = self::ask( $run->mint( 'visitor' ) );
		self::assertNotSame( 200, $refused[0] );
		self::keep_trace( $run, self::actor( 'zzz-profiler/zzz-profiler.php', 'rest_authentication_errors', 5 ) );
		self::assertSame( $refused, self::ask( Experiments::mint( $run, array( 'about' => 'visitor' ) )['tokens']['withoutSuspect'] ) );
	}

	public function test_wordpress_itself_is_never_left_out(): void {
		$run = Run::begin();
		self::ask( $run->mint( 'wrongNonce' ) );
		$actor = array( 'file' => ABSPATH . WPINC . '/rest-api.php' ) + self::actor( null, 'rest_authentication_errors', 100 );
		$run->keep_trace( 'wrongNonce', array( 'refused' => $actor ) );
		$token = Experiments::mint( $run, array( 'about' => 'wrongNonce' ) )['tokens']['withoutSuspect'];
		self::assertStringContainsString( 'rest_cookie_invalid_nonce', self::ask( $token, self::PATH, array( 'HTTP_X_WP_NONCE' => 'wrong' ) )[1] );
	}

	public function test_who_was_seen_while_loading_is_isolated(): void {
		$this->activate( self::PARTNER );
		Early::install();
		$run = Run::begin();
		self::assertSame( array( 403, 'refused' ), self::ask( $run->mint( 'visitor' ) ) );
		self::keep_trace( $run, self::actor( self::PARTNER, null, null ) );
		$minted = Experiments::mint( $run, array( 'about' => 'visitor' ) );
		self::assertSame( 'isolation', $minted['how'] );
		self::assertPassed( self::ask( $minted['tokens']['withoutSuspect'] ) );
	}

	public function test_nobody_and_nothing_make_no_experiment(): void {
		$run = Run::begin();
		foreach (
			array(
				array(),
				array( 'about' => array() ),
				array( 'about' => 'ajax' ),
				array( 'about' => 'visitor' ),
				array(
					'about'    => 'visitor',
					'leaveOut' => array( 'plugin:rest-health/plugin.php' ),
				),
				array(
					'about'    => 'visitor',
					'leaveOut' => array( array() ),
				),
				array(
					'about'    => 'visitor',
					'leaveOut' => 'theme:' . get_stylesheet(),
				),
			) as $body
		) {
			self::assertInstanceOf( \WP_Error::class, Experiments::mint( $run, $body ) );
		}
	}

	private static function mint( array $ids, bool $both = false ): array {
		return Experiments::mint(
			Run::begin(),
			array(
				'about'    => 'visitor',
				'leaveOut' => $ids,
				'both'     => $both,
			)
		);
	}

	/** Status and body. */
	private static function ask( ?string $token, string $path = self::PATH, array $headers = array() ): array {
		$answer = Site_Process::request( $path, $headers + ( null === $token ? array() : array( 'HTTP_X_REST_HEALTH_PROBE' => $token ) ) );
		// The terminal's PHP has no status of its own.
		return array( false === $answer['status'] ? 200 : $answer['status'], $answer['body'] );
	}

	private static function assertPassed( array $answer ): void {
		self::assertSame( 200, $answer[0], $answer[1] );
		self::assertTrue( json_decode( $answer[1], true )['answered'] ?? false, $answer[1] );
	}

	private static function actor( ?string $plugin, ?string $hook, ?int $priority ): array {
		return array(
			'file'     => null === $plugin ? null : WP_PLUGIN_DIR . "/$plugin",
			'line'     => 4,
			'hook'     => $hook,
			'priority' => $priority,
		);
	}

	private static function keep_trace( Run $run, array $actor ): void {
		$run->keep_trace( 'visitor', array( 'refused' => $actor ) );
	}

	/** All options as they are stored, but for our own notes. */
	private static function rows(): array {
		global $wpdb;
		$rows = array_column( $wpdb->get_results( "SELECT option_name, option_value FROM {$wpdb->options} ORDER BY option_name" ), 'option_value', 'option_name' );
		return array_filter( $rows, static fn( string $name ): bool => ! preg_match( '/rest_health/', $name ), ARRAY_FILTER_USE_KEY );
	}

	/** Writes and activates plugins, without loading them here. */
	private function activate( string ...$plugins ): void {
		foreach ( $plugins as $plugin ) {
			$this->write( WP_PLUGIN_DIR . "/$plugin", "<?php\n/* Plugin Name: " . dirname( $plugin ) . "\nVersion: 1.2 */\n" . self::PLUGINS[ $plugin ] );
		}
		wp_cache_delete( 'plugins', 'plugins' );
		$active = array_merge( $this->active, $plugins );
		sort( $active );
		update_option( 'active_plugins', $active );
	}

	/** A theme that refuses, and a child of it that needs it. */
	private function use_themes(): void {
		$folder = WP_CONTENT_DIR . '/uploads/lab-themes';
		$this->write( "$folder/lab-parent/style.css", '/* Theme Name: Parent */' );
		$this->write( "$folder/lab-parent/index.php", '<?php' );
		$this->write( "$folder/lab-parent/functions.php", '<?php if ( false !== strpos( $_SERVER["REQUEST_URI"], "wp-json" ) ) { http_response_code( 403 ); exit( "parent" ); }' );
		$this->write( "$folder/lab-child/style.css", "/* Theme Name: Child\nTemplate: lab-parent */" );
		$this->write( "$folder/lab-child/functions.php", '<?php require get_template_directory() . "/index.php";' );
		$this->write( WPMU_PLUGIN_DIR . '/lab-themes.php', '<?php register_theme_directory( WP_CONTENT_DIR . "/uploads/lab-themes" );' );
		$options = array(
			'template'        => 'lab-parent',
			'stylesheet'      => 'lab-child',
			'template_root'   => '/uploads/lab-themes',
			'stylesheet_root' => '/uploads/lab-themes',
		);
		foreach ( $options as $option => $value ) {
			update_option( $option, $value );
		}
		register_theme_directory( $folder );
	}

	private function write( string $file, string $text ): void {
		$this->make( dirname( $file ) );
		file_put_contents( $file, $text );
		$this->made[] = $file;
	}

	private function make( string $folder ): void {
		if ( ! is_dir( $folder ) ) {
			$this->make( dirname( $folder ) );
			mkdir( $folder );
			$this->made[] = $folder;
		}
	}
}
