<?php
/**
 * Server facts.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
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
			'http://example.org/wp'  => 'same',
			'https://example.org'    => 'scheme',
			'http://www.example.org' => 'host',
			'http://EXAMPLE.org'     => 'same',
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
