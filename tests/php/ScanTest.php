<?php
/**
 * The scan of code.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Scan\Scan;

/**
 * Lists the active code that can refuse REST requests, and nothing that only looks like it.
 */
final class ScanTest extends TestCase {

	private const HEADER = "/*\nPlugin Name: Locked\nVersion: 1.2\n*/\n";

	/**
	 * Files, links and folders that the test made.
	 *
	 * @var string[]
	 */
	private $made = array();

	/**
	 * Plugins that were active before.
	 *
	 * @var string[]
	 */
	private $active;

	protected function setUp(): void {
		$this->active = get_option( 'active_plugins' );
	}

	protected function tearDown(): void {
		foreach ( array_reverse( $this->made ) as $path ) {
			is_dir( $path ) && ! is_link( $path ) ? rmdir( $path ) : unlink( $path );
		}
		update_option( 'active_plugins', $this->active );
		wp_cache_delete( 'plugins', 'plugins' );
		remove_all_filters( 'stylesheet_directory' );
		remove_all_filters( 'template_directory' );
	}

	public function test_a_site_without_such_code_has_no_suspects(): void {
		$result = Scan::all();
		self::assertSame( array(), $result['suspects'] );
		self::assertFalse( $result['unavailable'] );
		self::assertSame( 0, $result['more'] );
		self::assertGreaterThan( 0, $result['files'] );
	}

	public function test_a_filter_is_listed_with_owner_file_and_line(): void {
		$this->plugin( "\n\nadd_filter( 'rest_authentication_errors', 'locked' );" );
		$expected = array(
			'name'  => 'Locked 1.2',
			'kind'  => 'plugin',
			'place' => 'locked/locked.php:8',
			'what'  => 'rest_authentication_errors',
		);
		self::assertSame( array( $expected ), Scan::all()['suspects'] );
	}

	/**
	 * Ways to refuse.
	 *
	 * @dataProvider refusals
	 */
	public function test_a_refusal_is_listed( string $code, string ...$what ): void {
		$this->plugin( $code );
		self::assertSame( $what, self::found() );
	}

	public function refusals(): array {
		return array(
			'double quotes, leading backslash, blanks' => array( 'namespace A; \ADD_FILTER  ( /* here */ "rest_pre_dispatch" , $x );', 'rest_pre_dispatch' ),
			'an action on a filter'                    => array( "add_action( 'determine_current_user', fn() => 0 );", 'determine_current_user' ),
			'in a method'                              => array( "class A { function b() { add_filter( 'rest_endpoints', [ \$this, 'c' ] ); } }", 'rest_endpoints' ),
			'by a loader'                              => array( "class A { function b() { \$this->loader->add_filter( 'rest_authentication_errors', \$this, 'c' ); } }", 'rest_authentication_errors' ),
			'by a loader that has no object'           => array( "Loader::add_action( 'rest_pre_dispatch', 'x' );", 'rest_pre_dispatch' ),
			'another server'                           => array( "add_filter( 'wp_rest_server_class', 'x' );", 'wp_rest_server_class' ),
			'the REST API is taken off'                => array( "remove_action( 'parse_request', 'rest_api_loaded' );", 'remove_action parse_request rest_api_loaded' ),
			'the routes are taken off'                 => array( "remove_all_actions( 'rest_api_init' );", 'remove_all_actions rest_api_init' ),
			'the check of the nonce is taken off'      => array( "remove_filter( 'rest_authentication_errors', 'rest_cookie_check_errors', 100 );", 'remove_filter rest_authentication_errors rest_cookie_check_errors' ),
			'an error'                                 => array( "return new \\WP_Error( 'rest_cannot_access', 'No.' );", 'rest_cannot_access' ),
			'an exit'                                  => array( "function a() { if ( defined( 'REST_REQUEST' ) ) { status_header( 403 ); exit; } }", 'REST_REQUEST … exit' ),
			'a die'                                    => array( 'function a() { if ( REST_REQUEST ) die( 1 ); }', 'REST_REQUEST … die' ),
			'a redirect, told by the address'          => array( "add_action( 'init', function () { if ( strpos( \$u, '/wp-json/' ) ) { wp_redirect( '/' ); exit; } } );", 'wp-json … wp_redirect' ),
			'an address with a variable in it'         => array( 'function a() { if ( "$x/wp-json/" === $u ) { wp_die(); } }', 'wp-json … wp_die' ),
			'while the file loads'                     => array( "defined( 'ABSPATH' ) || exit;\nif ( strpos( \$_SERVER['REQUEST_URI'], 'wp-json' ) ) { exit; }", 'wp-json … exit' ),
			'in broken code'                           => array( "}}} function ( { add_filter( 'rest_pre_dispatch', 'x' ); if ( ( ", 'rest_pre_dispatch' ),
			'several, those that say most first'       => array( "new WP_Error( 'rest_forbidden' ); add_filter( 'nonce_life', 'x' ); remove_action( 'init', 'rest_api_init' );", 'nonce_life', 'remove_action init rest_api_init', 'rest_forbidden' ),
		);
	}

	/**
	 * Code that has the same words in it.
	 *
	 * @dataProvider bystanders
	 */
	public function test_a_bystander_is_not_listed( string $code ): void {
		$this->plugin( $code );
		$result = Scan::all();
		self::assertSame( array(), $result['suspects'] );
		self::assertSame( 0, $result['skipped'] );
	}

	public function bystanders(): array {
		$call = "add_filter( 'rest_authentication_errors', 'x' );";
		return array(
			'a comment'                             => array( "// $call\n# $call\n/* $call */" ),
			'a doc block'                           => array( "/**\n * $call\n */\nfunction a() {}" ),
			'a string'                              => array( "echo \"$call\";" ),
			'a heredoc'                             => array( "echo <<<A\n$call\nexit REST_REQUEST\nA;" ),
			'a nowdoc'                              => array( "echo <<<'A'\n$call\nA;" ),
			'text outside of PHP'                   => array( "?>\n$call\n<?php" ),
			'a method of another name'              => array( "\$loader->filter( 'rest_pre_dispatch', 'x' ); \$a->adds->remove_all_filters( 'rest_endpoints' ); A::has_filter( 'rest_endpoints' );" ),
			'a property, and a method of that name' => array( "\$this->add_filter; \$loader->add_filter( 'init', 'rest_endpoints' ); \$loader->add_filter( \$hook, 'rest_pre_dispatch' );" ),
			'a method declared'                     => array( "class A { function add_filter( \$a = 'rest_pre_dispatch' ) {} }" ),
			'a function of a namespace'             => array( "\\Mine\\$call namespace\\$call" ),
			'a class'                               => array( "new $call" ),
			'another hook'                          => array( "add_filter( 'my_rest_endpoints', 'x' ); add_filter( 'rest_endpoints_description', 'x' );" ),
			'a hook put together'                   => array( "add_filter( 'rest_endpoints' . \$x, 'y' ); add_filter( \$x . 'rest_endpoints', 'y' );" ),
			'the hook is only asked for'            => array( "apply_filters( 'rest_authentication_errors', null ); has_filter( 'rest_pre_dispatch' );" ),
			'something of its own taken off'        => array( "remove_filter( 'rest_authentication_errors', 'mine' ); remove_action( 'mine', 'rest_api_loaded' );" ),
			'an error with another code'            => array( "new WP_Error( 'mine_rest_forbidden' ); new Mine\\WP_Error( 'rest_forbidden' ); WP_Error( 'rest_forbidden' );" ),
			'a REST request that is left alone'     => array( "function a() { if ( defined( 'REST_REQUEST' ) ) { return; } }" ),
			'an exit in another function'           => array( 'function a() { return REST_REQUEST; } function b() { exit; } function c() { function d() { exit; } return REST_REQUEST; }' ),
			'an exit of the outer function'         => array( 'function a() { $b = function () { return "{$x}" . REST_REQUEST; }; exit; }' ),
			'a word in a string is no exit'         => array( 'function a() { REST_REQUEST; echo "die{$x}exit"; $this->exit(); A::die(); }' ),
			'only the guard at the top of the file' => array( "defined( 'ABSPATH' ) || exit;\n\$url = home_url( '/wp-json/' );" ),
		);
	}

	public function test_code_that_is_not_active_is_not_listed(): void {
		$this->plugin( "add_filter( 'rest_pre_dispatch', 'x' );" );
		update_option( 'active_plugins', $this->active );
		self::assertSame( array(), self::found() );
	}

	public function test_a_plugin_without_a_folder_does_not_stand_for_its_neighbours(): void {
		$this->write( WP_PLUGIN_DIR . '/single.php', self::HEADER . "add_filter( 'rest_pre_dispatch', 'x' );" );
		$this->write( WP_PLUGIN_DIR . '/neighbour.php', self::HEADER . "add_filter( 'rest_endpoints', 'x' );" );
		$this->activate( 'single.php' );
		self::assertSame( array( 'single.php:6' ), array_column( Scan::all()['suspects'], 'place' ) );
	}

	public function test_must_use_plugins_are_listed_with_their_folders(): void {
		$this->write( WPMU_PLUGIN_DIR . '/a.php', "add_filter( 'rest_pre_dispatch', 'x' );" );
		$this->folder( WPMU_PLUGIN_DIR . '/b' );
		$this->write( WPMU_PLUGIN_DIR . '/b/b.php', "add_filter( 'rest_endpoints', 'x' );" );
		$suspects = Scan::all()['suspects'];
		self::assertSame( array( 'mu-plugins/a.php:2', 'mu-plugins/b/b.php:2' ), array_column( $suspects, 'place' ) );
		self::assertSame( array( 'must-use', 'must-use' ), array_column( $suspects, 'kind' ) );
	}

	public function test_our_own_early_witness_is_not_listed(): void {
		$this->write( WPMU_PLUGIN_DIR . '/000-rest-health.php', "add_filter( 'rest_pre_dispatch', 'x' );" );
		self::assertSame( array(), self::found() );
	}

	public function test_a_drop_in_is_listed_where_it_is_loaded(): void {
		$this->write( WP_CONTENT_DIR . '/object-cache.php', "add_filter( 'rest_pre_dispatch', 'x' );" );
		$this->write( WP_CONTENT_DIR . '/advanced-cache.php', "add_filter( 'rest_endpoints', 'x' );" );
		$expected = array(
			'name'  => 'object-cache.php',
			'kind'  => 'drop-in',
			'place' => 'object-cache.php:2',
			'what'  => 'rest_pre_dispatch',
		);
		self::assertSame( array( $expected ), Scan::all()['suspects'] );
	}

	public function test_a_theme_and_its_parent_are_listed(): void {
		foreach ( array( 'stylesheet', 'template' ) as $name ) {
			$folder = $this->folder( WP_CONTENT_DIR . "/$name" );
			$this->write( "$folder/functions.php", "add_filter( 'rest_pre_dispatch', '$name' );" );
			add_filter(
				"{$name}_directory",
				static function () use ( $folder ) {
					return $folder;
				}
			);
		}
		self::assertSame( array( 'theme', 'theme' ), array_column( Scan::all()['suspects'], 'kind' ) );
	}

	public function test_tests_of_packages_are_left_out(): void {
		$this->plugin( '' );
		foreach ( array( 'vendor', 'vendor/a', 'vendor/a/tests', 'vendor/a/src', 'node_modules', '.git' ) as $name ) {
			$this->folder( WP_PLUGIN_DIR . "/locked/$name" );
			$this->write( WP_PLUGIN_DIR . "/locked/$name/a.php", "add_filter( 'rest_pre_dispatch', 'x' );" );
		}
		$places = array_column( Scan::all()['suspects'], 'place' );
		self::assertSame( array( 'locked/vendor/a.php:2', 'locked/vendor/a/a.php:2', 'locked/vendor/a/src/a.php:2' ), $places );
	}

	public function test_links_in_a_folder_are_not_followed(): void {
		$this->plugin( "add_filter( 'rest_pre_dispatch', 'x' );" );
		$outside = $this->folder( get_temp_dir() . 'rest-health-outside' );
		$this->write( "$outside/a.php", "add_filter( 'rest_endpoints', 'x' );" );
		$this->link( $outside, WP_PLUGIN_DIR . '/locked/outside' );
		$this->link( "$outside/a.php", WP_PLUGIN_DIR . '/locked/a.php' );
		$this->link( WP_PLUGIN_DIR . '/locked', WP_PLUGIN_DIR . '/locked/loop' );
		$this->link( '/nowhere', WP_PLUGIN_DIR . '/locked/gone.php' );
		self::assertSame( array( 'rest_pre_dispatch' ), self::found() );
	}

	public function test_a_plugin_that_is_itself_linked_is_looked_at(): void {
		$outside = $this->folder( get_temp_dir() . 'rest-health-outside' );
		$this->write( "$outside/locked.php", self::HEADER . "add_filter( 'rest_pre_dispatch', 'x' );" );
		$this->link( $outside, WP_PLUGIN_DIR . '/locked' );
		$this->activate( 'locked/locked.php' );
		self::assertSame( array( 'locked/locked.php:6' ), array_column( Scan::all()['suspects'], 'place' ) );
	}

	/**
	 * Files that nobody can read.
	 *
	 * @dataProvider unreadable
	 */
	public function test_what_cannot_be_read_is_counted( string $content ): void {
		$this->plugin( '' );
		$files = Scan::all()['files'];
		$this->write( WP_PLUGIN_DIR . '/locked/other.php', $content . "\nadd_filter( 'rest_pre_dispatch', 'x' );" );
		$result = Scan::all();
		self::assertSame( array( array(), $files, 1 ), array( $result['suspects'], $result['files'], $result['skipped'] ) );
	}

	public function unreadable(): array {
		return array(
			'too large'                   => array( '// ' . str_repeat( 'x', 1048576 ) ),
			'binary'                      => array( "// \0\xff" ),
			'encoded'                     => array( "if(!extension_loaded('ionCube Loader')){die();}" ),
			'more tokens than memory has' => array( str_repeat( '$a->b; ', 100000 ) ),
		);
	}

	public function test_a_folder_that_leads_too_deep_is_counted(): void {
		$this->plugin( '' );
		$folder = WP_PLUGIN_DIR . '/locked';
		for ( $depth = 0; $depth < 21; ++$depth ) {
			$folder .= '/a';
			$this->folder( $folder );
		}
		self::assertSame( 1, Scan::all()['skipped'] );
	}

	public function test_a_pipe_named_like_a_file_does_not_hold_it_up(): void {
		$this->plugin( '' );
		posix_mkfifo( WP_PLUGIN_DIR . '/locked/pipe.php', 0600 );
		$this->made[] = WP_PLUGIN_DIR . '/locked/pipe.php';
		self::assertSame( 0, Scan::all()['skipped'] );
	}

	public function test_a_comment_without_an_end_is_no_error(): void {
		$this->plugin( "add_filter( 'rest_pre_dispatch', 'x' );\n/* and so on" );
		error_clear_last();
		self::assertSame( array( 'rest_pre_dispatch' ), self::found() );
		self::assertNull( error_get_last() );
	}

	public function test_of_one_owner_fifty_are_listed_and_the_others_counted(): void {
		$this->plugin( str_repeat( "new WP_Error( 'rest_forbidden' );\n", 60 ) . "add_filter( 'rest_endpoints', 'x' );" );
		$this->write( WPMU_PLUGIN_DIR . '/a.php', "add_filter( 'rest_pre_dispatch', 'x' );" );
		$result = Scan::all();
		self::assertSame( array( 51, 11 ), array( count( $result['suspects'] ), $result['more'] ) );
		self::assertSame( array( 'rest_pre_dispatch', 'rest_endpoints', 'rest_forbidden' ), array_slice( self::found(), 0, 3 ) );
	}

	public function test_of_all_three_hundred_are_listed_and_the_others_counted(): void {
		foreach ( range( 1, 7 ) as $number ) {
			$this->write( WPMU_PLUGIN_DIR . "/a$number.php", str_repeat( "new WP_Error( 'rest_forbidden' );\n", 50 ) );
		}
		$result = Scan::all();
		self::assertSame( array( 300, 50 ), array( count( $result['suspects'] ), $result['more'] ) );
	}

	public function test_the_order_is_always_the_same_and_no_path_is_absolute(): void {
		foreach ( array( 'b', 'a', 'c' ) as $name ) {
			$this->write( WPMU_PLUGIN_DIR . "/$name.php", "add_filter( 'rest_endpoints', 'x' );\nadd_filter( 'rest_pre_dispatch', 'x' );" );
		}
		$suspects = Scan::all()['suspects'];
		self::assertSame( $suspects, Scan::all()['suspects'] );
		self::assertSame( array( 'mu-plugins/a.php:2', 'mu-plugins/a.php:3', 'mu-plugins/b.php:2' ), array_slice( array_column( $suspects, 'place' ), 0, 3 ) );
		self::assertStringNotContainsString( ABSPATH, (string) wp_json_encode( $suspects, JSON_UNESCAPED_SLASHES ) );
	}

	/** What is listed, in its order. */
	private static function found(): array {
		return array_column( Scan::all()['suspects'], 'what' );
	}

	/** Writes a plugin whose code begins in line 6, and activates it. */
	private function plugin( string $code ): void {
		$this->folder( WP_PLUGIN_DIR . '/locked' );
		$this->write( WP_PLUGIN_DIR . '/locked/locked.php', self::HEADER . $code );
		$this->activate( 'locked/locked.php' );
	}

	private function activate( string $plugin ): void {
		update_option( 'active_plugins', array_merge( $this->active, array( $plugin ) ) );
		wp_cache_delete( 'plugins', 'plugins' );
	}

	private function write( string $file, string $code ): void {
		file_put_contents( $file, "<?php\n$code\n" );
		$this->made[] = $file;
	}

	private function link( string $target, string $link ): void {
		symlink( $target, $link );
		$this->made[] = $link;
	}

	private function folder( string $folder ): string {
		mkdir( $folder );
		$this->made[] = $folder;
		return $folder;
	}
}
