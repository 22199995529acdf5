<?php
/**
 * Contents that somebody cannot save.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Control;

/**
 * What the page is told of posts: as far as its user may edit them.
 */
final class ContentsTest extends TestCase {

	/**
	 * Posts that were made.
	 *
	 * @var list<int>
	 */
	private $made = array();

	protected function setUp(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
	}

	protected function tearDown(): void {
		foreach ( $this->made as $id ) {
			wp_delete_post( $id, true );
		}
		unregister_post_type( 'lab_book' );
		wp_set_current_user( 0 );
	}

	public function test_the_last_changed_come_first_with_what_stands_for_their_type(): void {
		register_post_type( 'lab_book', array( 'public' => true, 'show_in_rest' => true, 'labels' => array( 'singular_name' => 'Book' ) ) ); // phpcs:ignore WordPress.Arrays
		$made = array(
			$this->make( 'Lab page', 'page', '2001-01-05' ),
			$this->make( 'Lab template', 'wp_template', '2001-01-04' ),
			$this->make( 'Lab pattern', 'wp_block', '2001-01-03' ),
			$this->make( 'Lab menu', 'wp_navigation', '2001-01-02' ),
			$this->make( 'Lab book', 'lab_book', '2001-01-01' ),
		);
		$told = self::found( 'lab' );
		self::assertSame( $made, array_column( $told, 'id' ) );
		self::assertSame( array( 'page-zero', 'template-zero', 'pattern-zero', 'navigation-zero', 'custom-zero' ), array_column( $told, 'target' ) );
		self::assertSame( array( 'Page', 'Template', 'Pattern', 'Navigation Menu', 'Book' ), array_column( $told, 'type' ) );
		self::assertSame( array( 'id', 'title', 'type', 'target', 'modified' ), array_keys( $told[0] ) );
		self::assertSame( array( 'Lab page', 'January 5, 2001' ), array( $told[0]['title'], $told[0]['modified'] ) );
	}

	public function test_at_most_twenty_are_offered_and_drafts_among_them(): void {
		for ( $number = 0; $number < 25; $number++ ) {
			$this->make( "Lab $number", 'post', '2001-01-01', 'draft' );
		}
		self::assertCount( 20, self::found( '' ) );
		self::assertCount( 20, self::found( 'lab' ) );
		self::assertSame( array( 'Lab 24' ), array_column( self::found( 'lab 24' ), 'title' ) );
	}

	public function test_what_is_binned_nameless_or_without_text_is_not_offered(): void {
		$this->make( 'Lab gone', 'post', '2001-01-01', 'trash' );
		$this->make( 'Lab begun', 'post', '2001-01-01', 'auto-draft' );
		$this->make( 'Lab styles', 'wp_global_styles', '2001-01-01' );
		$this->make( 'Lab file', 'attachment', '2001-01-01', 'inherit' );
		$this->make( 'Lab change', 'customize_changeset', '2001-01-01', 'draft' );
		self::assertSame( array(), self::found( 'lab' ) );
		foreach ( array( 2, 3, 4 ) as $number ) {
			self::assertNull( self::of( $this->made[ $number ] ), (string) $number );
		}
	}

	public function test_a_search_is_a_part_of_a_title_and_nothing_else(): void {
		$this->make( 'Lab 100% "quoted"', 'post', '2001-01-01' );
		self::assertCount( 1, self::found( '100%' ) );
		self::assertSame( array(), self::found( '100_' ) );
		self::assertSame( array(), self::found( 'text of it' ) );
		self::assertSame( array(), self::found( str_repeat( 'x', 60000 ) ) );
		self::assertIsArray( Control::perform( 'posts', '{"search":["x"]}' )['posts'] );
		self::assertIsArray( Control::perform( 'posts', '' )['posts'] );
	}

	public function test_the_fields_come_as_they_are_stored(): void {
		$content = "<!-- wp:code --><pre>\\n &amp; \"x\" \xF0\x9F\x98\x80</pre><!-- /wp:code -->";
		$id      = $this->make( 'Lab &amp; more', 'post', '2001-01-01', 'private', $content );
		$told    = array(
			'target' => 'post-zero',
			'fields' => array(
				'title'   => 'Lab &amp; more',
				'content' => $content,
				'excerpt' => 'In short.',
			),
		);
		self::assertSame( $told, self::of( $id ) );
	}

	public function test_who_may_not_edit_a_post_gets_neither_its_name_nor_its_text(): void {
		$id = $this->make( 'Lab secret', 'post', '2001-01-01', 'private' );
		wp_set_current_user( get_user_by( 'login', 'subscriber' )->ID );
		self::assertSame( array(), self::found( 'lab' ) );
		self::assertNull( self::of( $id ) );
	}

	public function test_what_is_no_id_is_no_post(): void {
		foreach ( array( '', '{"id":"1"}', '{"id":0}', '{"id":-1}', '{"id":99999999}', '{"id":[1]}', '{"id":1.5}' ) as $body ) {
			try {
				Control::perform( 'post', $body );
				self::fail( $body );
			} catch ( \UnexpectedValueException $refused ) {
				self::assertStringContainsString( 'no such post', $refused->getMessage() );
			}
		}
	}

	public function test_a_post_of_more_than_a_megabyte_is_not_handed_out(): void {
		$id = $this->make( 'Lab long', 'post', '2001-01-01', 'draft', str_repeat( 'x', 1048576 ) );
		$this->expectExceptionMessage( 'too long' );
		Control::perform( 'post', (string) wp_json_encode( array( 'id' => $id ) ) );
	}

	private function make( string $title, string $type, string $modified, string $status = 'publish', string $content = 'The text of it.' ): int {
		$change = static fn( array $data ): array => array(
			'post_modified'     => "$modified 12:00:00",
			'post_modified_gmt' => "$modified 12:00:00",
		) + $data;
		add_filter( 'wp_insert_post_data', $change );
		add_filter( 'wp_insert_attachment_data', $change );
		$id = wp_insert_post(
			wp_slash(
				array(
					'post_title'   => $title,
					'post_type'    => $type,
					'post_status'  => $status,
					'post_content' => $content,
					'post_excerpt' => 'In short.',
				)
			)
		);
		remove_filter( 'wp_insert_post_data', $change );
		remove_filter( 'wp_insert_attachment_data', $change );
		$this->made[] = $id;
		return $id;
	}

	private static function found( string $search ): array {
		return Control::perform( 'posts', (string) wp_json_encode( array( 'search' => $search ) ) )['posts'];
	}

	/** What stands in a post; null when nobody says. */
	private static function of( int $id ): ?array {
		try {
			return Control::perform( 'post', (string) wp_json_encode( array( 'id' => $id ) ) );
		} catch ( \UnexpectedValueException $refused ) {
			return null;
		}
	}
}
