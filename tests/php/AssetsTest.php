<?php
/**
 * Script and style.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Assets;

/**
 * What the page loads.
 */
final class AssetsTest extends TestCase {

	protected function tearDown(): void {
		wp_dequeue_script( 'rest-health' );
		wp_deregister_script( 'rest-health' );
		wp_deregister_script( 'rest-health-further' );
		remove_all_filters( 'pre_load_script_translations' );
	}

	public function test_the_file_that_comes_later_is_translated_and_not_loaded_with_the_page(): void {
		add_filter( 'pre_load_script_translations', array( self::class, 'translations' ), 10, 3 );
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		Assets::enqueue();
		$before = implode( "\n", wp_scripts()->get_data( 'rest-health', 'before' ) );
		self::assertStringContainsString( 'Wählen', $before );
		self::assertStringContainsString( 'setLocaleData', $before );
		self::assertTrue( wp_script_is( 'rest-health' ) );
		self::assertFalse( wp_script_is( 'rest-health-further' ) );
	}

	public function test_without_translations_nothing_is_said_about_it(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		Assets::enqueue();
		self::assertStringNotContainsString( 'setLocaleData', implode( "\n", wp_scripts()->get_data( 'rest-health', 'before' ) ) );
	}

	/** Only the file that comes later has any. */
	public static function translations( $translations, $file, string $handle ) {
		return 'rest-health-further' === $handle ? '{"locale_data":{"messages":{"":{},"Choose the post":["Wählen"]}}}' : $translations;
	}
}
