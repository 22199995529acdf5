<?php
/**
 * A request that writes nothing.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

// phpcs:disable WordPress.DB -- What is stored is what is looked at.

use PHPUnit\Framework\TestCase;
use REST_Health\Experiment\Private_Cache;
use REST_Health\Experiment\Read_Only;
use REST_Health\Experiment\Statement;
use REST_Health\Store;

/**
 * Whatever a plugin tries in an experiment, nothing of it is there afterwards.
 */
final class ExperimentReadOnlyTest extends TestCase {

	/**
	 * The hooks as they were.
	 *
	 * @var array<string, \WP_Hook>
	 */
	private $hooks;

	/**
	 * Whether wpdb was silent.
	 *
	 * @var bool
	 */
	private $was_silent;

	protected function setUp(): void {
		$this->hooks      = array_map( static fn( \WP_Hook $hook ): \WP_Hook => clone $hook, $GLOBALS['wp_filter'] );
		$this->was_silent = $GLOBALS['wpdb']->suppress_errors;
	}

	protected function tearDown(): void {
		$GLOBALS['wp_filter'] = $this->hooks; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
		$GLOBALS['wpdb']->suppress_errors( $this->was_silent );
		wp_cache_flush();
		Store::forget( '' );
	}

	public function test_reading_is_told_from_writing(): void {
		$reads  = array(
			'SELECT 1',
			" \n\tselect option_name from wp_options",
			'(SELECT 1) UNION (SELECT 2)',
			'/* a comment */ SELECT 1',
			"-- a comment\nSELECT 1",
			'SHOW FULL COLUMNS FROM wp_posts',
			'DESCRIBE wp_posts',
			'SET NAMES utf8mb4',
			"SET SESSION sql_mode=''",
			'WITH a AS (SELECT 1) SELECT * FROM a',
			'START TRANSACTION',
			'COMMIT',
		);
		$writes = array(
			'INSERT INTO wp_options VALUES (1)',
			'insert ignore into wp_options values (1)',
			'UPDATE wp_options SET option_value = 1',
			'DELETE FROM wp_options',
			'REPLACE INTO wp_options VALUES (1)',
			'TRUNCATE TABLE wp_options',
			'DROP TABLE wp_options',
			'CREATE TABLE a (b int)',
			'ALTER TABLE wp_options ADD a int',
			'RENAME TABLE a TO b',
			'LOAD DATA INFILE "a" INTO TABLE b',
			'CALL something()',
			'LOCK TABLES wp_options WRITE',
			'SET GLOBAL max_connections = 1',
			'SET @@global.max_connections = 1',
			'WITH a AS (SELECT 1) DELETE FROM wp_options',
			'EXPLAIN ANALYZE UPDATE wp_options SET option_value = 1',
			'/*!50000 DELETE FROM wp_options */',
			'/*M! DELETE FROM wp_options */',
			"/* SELECT */ UPDATE wp_options SET option_value = 'SELECT'",
			"# SELECT\nDELETE FROM wp_options",
			"SELECT 1 INTO OUTFILE '/tmp/a'",
			'selected',
		);
		foreach ( $reads as $statement ) {
			self::assertTrue( Statement::reads( $statement ), $statement );
		}
		foreach ( $writes as $statement ) {
			self::assertFalse( Statement::reads( $statement ), $statement );
		}
	}

	public function test_options_stay_as_they_are(): void {
		$before = self::rows();
		Read_Only::begin();

		self::assertFalse( update_option( 'active_plugins', array() ) );
		self::assertFalse( update_option( 'blogname', 'Another' ) );
		self::assertFalse( add_option( 'rest_health_test', 1 ) );
		self::assertFalse( delete_option( 'rewrite_rules' ) );
		self::assertFalse( set_transient( 'rest_health_test', 1, 60 ) );
		deactivate_plugins( 'rest-health/plugin.php', true );
		flush_rewrite_rules( false );
		wp_schedule_single_event( time() + 60, 'rest_health_test' );
		wp_clear_scheduled_hook( 'wp_version_check' );
		switch_theme( 'no-such-theme' );

		self::assertSame( $before, self::rows() );
	}

	public function test_posts_users_and_tables_stay_as_they_are(): void {
		global $wpdb;
		$before = array( wp_count_posts()->publish, count( get_users() ), $wpdb->get_col( 'SHOW TABLES' ) );
		Read_Only::begin();

		$post = array(
			'post_title'  => 'A',
			'post_status' => 'publish',
		);
		self::assertSame( 0, wp_insert_post( $post ) );
		self::assertFalse( (bool) wp_delete_post( 1, true ) );
		self::assertFalse( update_user_meta( 1, 'nickname', 'another' ) );
		$wpdb->query( 'DROP TABLE ' . $wpdb->posts );
		$wpdb->query( 'CREATE TABLE rest_health_test (a int)' );

		wp_cache_flush();
		self::assertSame( $before, array( wp_count_posts()->publish, count( get_users() ), $wpdb->get_col( 'SHOW TABLES' ) ) );
		self::assertSame( 'Hello world!', get_post( 1 )->post_title );
		self::assertSame( 'admin', get_user_meta( 1, 'nickname', true ) );
	}

	public function test_nothing_is_printed(): void {
		global $wpdb;
		$wpdb->suppress_errors( false );
		$wpdb->show_errors();
		Read_Only::begin();
		ob_start();
		$wpdb->query( 'CREATE TABLE rest_health_test (a int)' );
		$wpdb->query( 'INSERT INTO rest_health_test VALUES (1)' );
		$wpdb->get_results( 'SELECT * FROM rest_health_test' );
		$wpdb->hide_errors();
		self::assertSame( '', ob_get_clean() );
	}

	public function test_a_statement_that_changes_nothing_says_so_and_fails_not(): void {
		global $wpdb;
		Read_Only::begin();
		self::assertSame( 0, $wpdb->update( $wpdb->options, array( 'option_value' => 'a' ), array( 'option_name' => 'blogname' ) ) );
		self::assertSame( 0, $wpdb->delete( $wpdb->options, array( 'option_name' => 'blogname' ) ) );
		self::assertSame( '', $wpdb->last_error );
		self::assertFalse( $wpdb->insert( $wpdb->options, array( 'option_name' => 'a' ) ) );
		self::assertSame( 0, $wpdb->insert_id );
	}

	public function test_our_own_notes_are_kept(): void {
		Read_Only::begin();
		self::assertTrue( Store::insert( 'trace/a/b', array(), 60 ) );
		Store::write( 'trace/a/b', array( 'reached' => 'init' ) );
		self::assertSame( array( 'reached' => 'init' ), Store::read( 'trace/a/b' ) );
		Store::forget( 'trace/' );
		self::assertNull( Store::read( 'trace/a/b' ) );
	}

	public function test_nobody_else_writes_in_our_name(): void {
		global $wpdb;
		Read_Only::begin();
		$wpdb->query( "UPDATE {$wpdb->options} SET option_value = 'a' WHERE option_name = 'blogname' " . Store::MARK );
		self::assertSame( 'REST Health', $wpdb->get_var( "SELECT option_value FROM {$wpdb->options} WHERE option_name = 'blogname'" ) );
	}

	public function test_no_mail_no_task_and_no_errand_leaves_the_site(): void {
		$asked = 0;
		add_filter(
			'pre_http_request',
			static function () use ( &$asked ) {
				++$asked;
				return false;
			}
		);
		Read_Only::begin();
		self::assertTrue( wp_mail( 'admin@example.org', 'a', 'b' ) );
		self::assertSame( array(), wp_get_ready_cron_jobs() );
		self::assertFalse( spawn_cron() );
		$answer = wp_remote_post( 'http://example.org/', array( 'blocking' => false ) );
		self::assertSame( 'http_request_not_executed', $answer->get_error_code() );
		self::assertSame( 'Not sent from an experiment of REST Health.', $answer->get_error_message() );
	}

	public function test_others_are_asked_only_what_changes_nothing_there(): void {
		$asked = array();
		add_filter(
			'pre_http_request',
			static function ( $answer, $args ) use ( &$asked ) {
				$asked[] = $args['method'];
				return array( 'body' => 'a' );
			},
			10,
			2
		);
		Read_Only::begin();
		foreach ( array( 'GET', 'HEAD', 'get' ) as $method ) {
			self::assertSame( array( 'body' => 'a' ), wp_remote_request( 'http://example.org/', array( 'method' => $method ) ) );
		}
		self::assertSame( array( 'GET', 'HEAD', 'get' ), $asked );
		foreach ( array( 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'post' ) as $method ) {
			$answer = wp_remote_request( 'http://example.org/', array( 'method' => $method ) );
			self::assertInstanceOf( \WP_Error::class, $answer, $method );
			self::assertSame( 'http_request_not_executed', $answer->get_error_code() );
		}
	}

	public function test_no_cache_of_pages_keeps_the_answer(): void {
		Read_Only::begin();
		self::assertTrue( constant( 'DONOTCACHEPAGE' ) );
	}

	public function test_a_drop_in_may_note_what_it_likes_on_the_cache(): void {
		$cache            = new Private_Cache( $GLOBALS['wp_object_cache'] );
		$cache->any_thing = 1;
		self::assertSame( 1, $cache->any_thing );
	}

	public function test_a_cache_that_outlives_the_request_hears_nothing(): void {
		$real = $GLOBALS['wp_object_cache'];
		wp_cache_set( 'a', 1, 'rest_health_test' );
		wp_using_ext_object_cache( true );
		Private_Cache::begin();
		try {
			self::assertSame( 1, wp_cache_get( 'a', 'rest_health_test' ) );
			wp_cache_set( 'a', 2, 'rest_health_test' );
			self::assertSame( 2, wp_cache_get( 'a', 'rest_health_test' ) );
			self::assertSame( 5, wp_cache_incr( 'a', 3, 'rest_health_test' ) );
			self::assertTrue( wp_cache_delete( 'a', 'rest_health_test' ) );
			self::assertFalse( wp_cache_get( 'a', 'rest_health_test', false, $found ) );
			self::assertFalse( $found );
			self::assertTrue( wp_cache_add( 'a', 3, 'rest_health_test' ) );
			self::assertFalse( wp_cache_add( 'a', 4, 'rest_health_test' ) );
			self::assertTrue( wp_cache_replace( 'a', 5, 'rest_health_test' ) );
			self::assertSame( array( 'a' => 5, 'b' => false ), wp_cache_get_multiple( array( 'a', 'b' ), 'rest_health_test' ) ); // phpcs:ignore WordPress.Arrays
			self::assertTrue( wp_cache_flush() );
			self::assertFalse( wp_cache_get( 'a', 'rest_health_test' ) );
		} finally {
			wp_using_ext_object_cache( false );
			$GLOBALS['wp_object_cache'] = $real; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
		}
		self::assertSame( 1, wp_cache_get( 'a', 'rest_health_test' ) );
	}

	/** All options, as they are stored. */
	private static function rows(): array {
		global $wpdb;
		return array_column( $wpdb->get_results( "SELECT option_name, option_value FROM {$wpdb->options} ORDER BY option_name" ), 'option_value', 'option_name' );
	}
}
