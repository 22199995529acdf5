<?php
/**
 * Server facts.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Htaccess;
use REST_Health\Server_Facts;

require_once __DIR__ . '/class-site-process.php';

/**
 * What PHP states without asking anyone, on a site that goes wrong in one way after the other.
 */
final class ServerFactsTest extends TestCase {

	/**
	 * Permalinks as they were.
	 *
	 * @var string
	 */
	private $structure;

	protected function setUp(): void {
		$this->structure = (string) get_option( 'permalink_structure' );
	}

	protected function tearDown(): void {
		self::set_permalinks( $this->structure );
		remove_all_filters( 'pre_option_siteurl' );
		remove_all_filters( 'rest_health_server_facts' );
		if ( is_file( self::htaccess() ) ) {
			chmod( self::htaccess(), 0644 );
			unlink( self::htaccess() );
		}
	}

	public function test_the_facts_are_those_that_evidence_ts_promises(): void {
		$promised = file_get_contents( dirname( __DIR__, 2 ) . '/src/evidence.ts' );
		preg_match( '/interface ServerFacts \{(.*?)\n\}/s', $promised, $block );
		preg_match_all( '/readonly (\w+):/', $block[1], $names );
		$stated = array_keys( Server_Facts::all() );
		sort( $stated );
		sort( $names[1] );
		self::assertSame( $names[1], $stated );
	}

	public function test_the_kinds_of_permalinks(): void {
		$kinds = array(
			''                      => 'plain',
			'/index.php/%postname%' => 'index',
			'/%postname%/'          => 'pretty',
		);
		foreach ( $kinds as $structure => $kind ) {
			self::set_permalinks( $structure );
			self::assertSame( $kind, Server_Facts::all()['permalinks'] );
			self::assertSame( '' !== $structure, Server_Facts::all()['restRule'] );
		}
	}

	public function test_a_lost_rewrite_rule_is_seen(): void {
		update_option( 'rewrite_rules', array( 'page/?([0-9]{1,})/?$' => 'index.php?paged=1' ) );
		self::assertFalse( Server_Facts::all()['restRule'] );
		update_option( 'rewrite_rules', 'spoilt' );
		self::assertFalse( Server_Facts::all()['restRule'] );
	}

	public function test_code_that_unhooks_the_rest_api_is_seen(): void {
		self::assertTrue( Server_Facts::all()['restLoaded'] );
		remove_action( 'parse_request', 'rest_api_loaded' );
		$loaded = Server_Facts::all()['restLoaded'];
		add_action( 'parse_request', 'rest_api_loaded' );
		self::assertFalse( $loaded );
	}

	public function test_how_the_two_addresses_differ(): void {
		$differences = array(
			'http://example.org/wp'      => 'path',
			'https://example.org'        => 'scheme',
			'https://example.org/wp'     => 'scheme',
			'http://www.example.org'     => 'www',
			'https://www.example.org'    => 'www',
			'http://example.com'         => 'host',
			'http://example.org:8080'    => 'port',
			'http://example.org:8080/wp' => 'port',
			'http://example.org:80/'     => 'same',
			'http://EXAMPLE.org'         => 'same',
		);
		foreach ( $differences as $address => $difference ) {
			$move = static fn(): string => $address;
			add_filter( 'pre_option_siteurl', $move );
			self::assertSame( $difference, Server_Facts::all()['addresses'], $address );
			remove_filter( 'pre_option_siteurl', $move );
		}
	}

	public function test_the_block_in_htaccess(): void {
		self::set_permalinks( '/%postname%/' );
		self::assertSame( 'missing', Server_Facts::all()['htaccess'] );

		insert_with_markers( self::htaccess(), 'WordPress', explode( "\n", $GLOBALS['wp_rewrite']->mod_rewrite_rules() ) );
		self::assertSame( 'complete', Server_Facts::all()['htaccess'] );

		$block = (string) file_get_contents( self::htaccess() );
		file_put_contents( self::htaccess(), str_replace( 'RewriteRule . ', '#RewriteRule . ', $block ) );
		self::assertSame( 'altered', Server_Facts::all()['htaccess'] );

		file_put_contents( self::htaccess(), "RewriteEngine On\nRewriteRule . /index.php [L]\n" );
		self::assertSame( 'altered', Server_Facts::all()['htaccess'], 'The rules stand outside the block.' );

		file_put_contents( self::htaccess(), "Options -Indexes\n" );
		self::assertSame( 'missing', Server_Facts::all()['htaccess'] );
	}

	public function test_htaccess_does_not_count_where_nothing_reads_it(): void {
		self::set_permalinks( '' );
		self::assertSame( 'not-used', Server_Facts::all()['htaccess'] );

		self::set_permalinks( '/%postname%/' );
		$GLOBALS['is_apache'] = false;
		$state                = Server_Facts::all()['htaccess'];
		$GLOBALS['is_apache'] = true;
		self::assertSame( 'not-used', $state );
	}

	public function test_a_file_that_php_runs_before_wordpress_is_named_without_its_folder(): void {
		self::assertNull( Server_Facts::all()['prepended'] );
		$wall = ABSPATH . 'wordfence-waf.php';
		file_put_contents( $wall, '<?php' );
		$facts = Site_Process::server_facts( array( '-d', "auto_prepend_file=$wall" ) );
		unlink( $wall );
		self::assertSame( 'wordfence-waf.php', $facts['prepended'] );
	}

	public function test_where_the_login_cookie_goes(): void {
		$domains = array(
			''                   => 'unset',
			'example.org'        => 'fits',
			'.example.org'       => 'fits',
			'EXAMPLE.org'        => 'fits',
			'www.example.org'    => 'foreign',
			'ample.org'          => 'foreign',
			'http://example.org' => 'malformed',
			'example.org:8080'   => 'malformed',
			'example.org/wp'     => 'malformed',
			'example.org, b.org' => 'malformed',
		);
		foreach ( $domains as $domain => $fits ) {
			self::assertSame( $fits, Site_Process::server_facts( array(), array( 'COOKIE_DOMAIN' => $domain ) )['cookieDomain'], $domain );
		}
		$paths = array(
			'/'          => 'fits',
			'/wp'        => 'foreign',
			'/wp-json'   => 'fits',
			'/wp-json/x' => 'foreign',
			'/wp-admin'  => 'foreign',
		);
		self::set_permalinks( '/%postname%/' );
		foreach ( $paths as $path => $fits ) {
			$constants = array(
				'COOKIEPATH'     => $path,
				'SITECOOKIEPATH' => $path,
			);
			self::assertSame( $fits, Site_Process::server_facts( array(), $constants )['cookiePath'], $path );
		}
	}

	public function test_a_cookie_name_that_somebody_set_is_seen(): void {
		self::assertSame( 'usual', Site_Process::server_facts( array() )['cookieName'] );
		self::assertSame( 'changed', Site_Process::server_facts( array(), array( 'COOKIEHASH' => 'mine' ) )['cookieName'] );
	}

	public function test_a_login_for_https_only_does_not_reach_an_http_root(): void {
		self::assertFalse( Server_Facts::all()['cookieTooStrict'] );
		add_filter( 'secure_logged_in_cookie', '__return_true' );
		$strict = Server_Facts::all()['cookieTooStrict'];
		add_filter( 'rest_url', array( self::class, 'to_https' ) );
		$fits = Server_Facts::all()['cookieTooStrict'];
		remove_filter( 'rest_url', array( self::class, 'to_https' ) );
		remove_filter( 'secure_logged_in_cookie', '__return_true' );
		self::assertTrue( $strict );
		self::assertFalse( $fits );
	}

	public function test_a_rest_root_that_code_moves_to_another_host_is_seen(): void {
		self::assertSame( 'home', Server_Facts::all()['restHost'] );
		add_filter( 'rest_url', array( self::class, 'to_https' ) );
		$scheme = Server_Facts::all()['restHost'];
		remove_filter( 'rest_url', array( self::class, 'to_https' ) );
		$move  = static fn( string $url ): string => (string) preg_replace( '~//[^/]+~', '//api.example.org', $url );
		add_filter( 'rest_url', $move );
		$moved = Server_Facts::all()['restHost'];
		remove_filter( 'rest_url', $move );
		self::assertSame( array( 'home', 'other' ), array( $scheme, $moved ) );
	}

	public static function to_https( string $url ): string {
		return str_replace( 'http://', 'https://', $url );
	}

	public function test_how_long_a_nonce_lives(): void {
		$lives = array(
			DAY_IN_SECONDS           => array( 1440, 'usual' ),
			12 * HOUR_IN_SECONDS     => array( 720, 'usual' ),
			12 * HOUR_IN_SECONDS - 1 => array( 719, 'short' ),
			HOUR_IN_SECONDS          => array( 60, 'short' ),
			300                      => array( 5, 'very-short' ),
		);
		foreach ( $lives as $seconds => $told ) {
			$live  = static fn(): int => $seconds;
			add_filter( 'nonce_life', $live );
			$facts = Server_Facts::all();
			remove_filter( 'nonce_life', $live );
			self::assertSame( $told, array( $facts['nonceMinutes'], $facts['nonceLife'] ) );
		}
	}

	public function test_whether_application_passwords_can_be_used(): void {
		self::assertSame( 'needs-https', Server_Facts::all()['passwords'] );
		add_filter( 'wp_is_application_passwords_available', '__return_true' );
		self::assertSame( 'available', Server_Facts::all()['passwords'] );
		wp_set_current_user( 1 );
		add_filter( 'wp_is_application_passwords_available_for_user', '__return_false' );
		self::assertSame( 'off-for-you', Server_Facts::all()['passwords'] );
		wp_set_current_user( 0 );
		remove_all_filters( 'wp_is_application_passwords_available_for_user' );
		remove_all_filters( 'wp_is_application_passwords_available' );
		self::assertSame( 'available', Site_Process::server_facts( array(), array( 'WP_ENVIRONMENT_TYPE' => 'local' ) )['passwords'] );
		$_SERVER['HTTPS'] = 'on';
		add_filter( 'wp_is_application_passwords_available', '__return_false' );
		$off = Server_Facts::all()['passwords'];
		remove_all_filters( 'wp_is_application_passwords_available' );
		unset( $_SERVER['HTTPS'] );
		self::assertSame( 'off', $off );
	}

	public function test_basic_authentication_that_the_browser_sends_is_compared_and_not_told(): void {
		self::assertSame( 'none', Server_Facts::all()['sentBasic'] );
		$names = array(
			get_userdata( 1 )->user_login => 'user',
			get_userdata( 1 )->user_email => 'user',
			'staging'                     => 'unknown-user',
		);
		foreach ( $names as $name => $is ) {
			$_SERVER['PHP_AUTH_USER'] = $name;
			$facts                    = Server_Facts::all();
			unset( $_SERVER['PHP_AUTH_USER'] );
			self::assertSame( $is, $facts['sentBasic'] );
			self::assertStringNotContainsString( $name, (string) json_encode( $facts ) );
		}
	}

	public function test_a_proxy_that_was_asked_by_https_is_seen(): void {
		$headers = array(
			array( 'HTTP_X_FORWARDED_PROTO', 'https', true ),
			array( 'HTTP_X_FORWARDED_PROTO', 'HTTPS, http', true ),
			array( 'HTTP_X_FORWARDED_PROTO', 'http, https', false ),
			array( 'HTTP_X_FORWARDED_SSL', 'on', true ),
			array( 'HTTP_X_FORWARDED_SSL', 'off', false ),
			array( 'HTTP_CF_VISITOR', '{"scheme":"https"}', true ),
			array( 'HTTP_CF_VISITOR', '{"scheme":"http"}', false ),
			array( 'HTTP_FORWARDED', 'for=192.0.2.1;proto=https', true ),
		);
		foreach ( $headers as list( $name, $value, $told ) ) {
			$_SERVER[ $name ] = $value;
			$facts            = Server_Facts::all();
			unset( $_SERVER[ $name ] );
			self::assertSame( $told, $facts['forwardedHttps'], "$name: $value" );
		}
	}

	public function test_the_file_of_an_update_under_way(): void {
		$file = ABSPATH . '.maintenance';
		$said = array();
		foreach ( array( time(), time() - 601 ) as $since ) {
			file_put_contents( $file, '<?php $upgrading = ' . $since . ';' );
			$said[] = Server_Facts::all()['maintenance'];
		}
		// Written by hand, it is young whenever it is read.
		file_put_contents( $file, '<?php $upgrading = time();' );
		$said[] = Server_Facts::all()['maintenance'];
		unlink( $file );
		$said[] = Server_Facts::all()['maintenance'];
		self::assertSame( array( 'running', 'left-behind', 'running', 'none' ), $said );
	}

	public function test_a_changed_prefix_is_known_or_not_known_to_the_rules(): void {
		self::set_permalinks( '/%postname%/' );
		self::assertSame( 'usual', Server_Facts::all()['restPrefix'] );
		$prefix  = static fn(): string => 'api';
		add_filter( 'rest_url_prefix', $prefix );
		$unknown = Server_Facts::all()['restPrefix'];
		rest_api_register_rewrites();
		self::set_permalinks( '/%postname%/' );
		$known = Server_Facts::all()['restPrefix'];
		remove_filter( 'rest_url_prefix', $prefix );
		self::assertSame( array( 'not-in-rules', 'changed' ), array( $unknown, $known ) );
	}

	public function test_a_nonce_in_the_root_is_seen(): void {
		self::assertFalse( Server_Facts::all()['nonceInRoot'] );
		$add  = static fn( string $url ): string => add_query_arg( '_wpnonce', 'x', $url );
		add_filter( 'rest_url', $add );
		$seen = Server_Facts::all()['nonceInRoot'];
		remove_filter( 'rest_url', $add );
		self::assertTrue( $seen );
	}

	public function test_the_difference_in_htaccess_is_told_line_by_line(): void {
		self::set_permalinks( '/%postname%/' );
		insert_with_markers( self::htaccess(), 'WordPress', explode( "\n", $GLOBALS['wp_rewrite']->mod_rewrite_rules() ) );
		self::assertNull( Htaccess::difference() );

		$block = (string) file_get_contents( self::htaccess() );
		file_put_contents( self::htaccess(), "SetEnv SECRET 1\n" . str_replace( "RewriteBase /\n", "RewriteBase /old/\n", $block ) );
		$difference = Htaccess::difference();
		self::assertSame( array( 'RewriteBase /old/' ), array_values( array_diff( $difference['found'], $difference['wanted'] ) ) );
		self::assertSame( array( 'RewriteBase /' ), array_values( array_diff( $difference['wanted'], $difference['found'] ) ) );

		unlink( self::htaccess() );
		self::assertSame( array(), Htaccess::difference()['found'] );
	}

	public function test_other_plugins_may_add_facts_and_not_take_them_away(): void {
		add_filter( 'rest_health_server_facts', '__return_null' );
		self::assertSame( PHP_VERSION, Server_Facts::all()['php'] );
	}

	private static function htaccess(): string {
		return ABSPATH . '.htaccess';
	}

	private static function set_permalinks( string $structure ): void {
		global $wp_rewrite;
		$wp_rewrite->set_permalink_structure( $structure );
		$wp_rewrite->flush_rules( false );
	}
}
