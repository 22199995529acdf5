<?php
/**
 * Short-lived notes.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Store;

/**
 * What the rows do, in a real database.
 */
final class StoreTest extends TestCase {

	protected function tearDown(): void {
		Store::forget( '' );
	}

	public function test_only_the_first_one_adds_a_note(): void {
		self::assertTrue( Store::insert( 'a/b', array( 'n' => 1 ), 60 ) );
		self::assertFalse( Store::insert( 'a/b', array( 'n' => 2 ), 60 ) );
		self::assertSame( array( 'n' => 1 ), Store::read( 'a/b' ) );
	}

	public function test_what_was_written_is_read_as_it_was(): void {
		$value = array(
			'text'   => "O’Brien's 100% \\ \"%s\" \u{1F600} /* */ -- \n",
			'number' => 7,
			'nested' => array( 'list' => array( 1, null, true ) ),
		);
		Store::insert( 'it', array(), 60 );
		self::assertSame( array(), Store::read( 'it' ) );
		Store::write( 'it', $value );
		self::assertSame( $value, Store::read( 'it' ) );
	}

	public function test_a_forgotten_note_is_not_made_anew_by_writing(): void {
		Store::write( 'gone', array( 'n' => 1 ) );
		self::assertNull( Store::read( 'gone' ) );
		self::assertSame( 0, self::rows() );
	}

	public function test_a_note_is_nothing_when_its_time_is_over_and_sweeping_takes_it_away(): void {
		Store::insert( 'old', array( 'n' => 1 ), -1 );
		Store::insert( 'young', array( 'n' => 2 ), 60 );
		self::assertNull( Store::read( 'old' ) );
		self::assertSame( array( 'young' ), Store::names( '' ) );
		self::assertSame( 4, self::rows() );
		Store::sweep();
		self::assertSame( 2, self::rows() );
		self::assertSame( array( 'n' => 2 ), Store::read( 'young' ) );
	}

	public function test_wordpress_itself_cleans_up_what_was_left(): void {
		Store::insert( 'old', array( 'n' => 1 ), -1 );
		delete_expired_transients( true );
		self::assertSame( 0, self::rows() );
	}

	public function test_names_and_forgetting_go_by_the_beginning(): void {
		foreach ( array( 'trace/1/visitor', 'trace/1/visitorAgain', 'trace/2/visitor', 'trace_1' ) as $name ) {
			Store::insert( $name, array(), 60 );
		}
		self::assertSame( array( 'trace/1/visitor', 'trace/1/visitorAgain' ), Store::names( 'trace/1/' ) );
		Store::forget( 'trace/' );
		self::assertSame( array( 'trace_1' ), Store::names( '' ) );
		Store::forget( '' );
		self::assertSame( 0, self::rows() );
	}

	public function test_no_page_load_pays_for_notes(): void {
		Store::insert( 'it', array(), 60 );
		$loaded = array_keys( wp_load_alloptions( true ) );
		self::assertSame( array(), preg_grep( '/rest_health/', $loaded ) );
	}

	public function test_what_the_database_complains_about_is_not_shown(): void {
		global $wpdb;
		$table  = $wpdb->options;
		$silent = $wpdb->suppress_errors( false );
		$shows  = $wpdb->show_errors( true );
		// A site whose tables are gone.
		$wpdb->options = 'nowhere';
		ob_start();
		$added = Store::insert( 'it', array(), 60 );
		$read  = Store::read( 'it' );
		Store::sweep();
		$shown         = ob_get_clean();
		$wpdb->options = $table;
		$wpdb->show_errors( $shows );
		$suppressed = $wpdb->suppress_errors( $silent );
		self::assertSame( array( false, null, '' ), array( $added, $read, $shown ) );
		self::assertFalse( $suppressed, 'The errors of others are shown as before.' );
	}

	private static function rows(): int {
		global $wpdb;
		return (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name LIKE '\\_transient%rest\\_health%'" ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	}
}
