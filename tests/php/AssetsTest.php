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
		remove_filter( 'gettext_rest-health', array( self::class, 'in_german' ) );
		remove_filter( 'determine_locale', array( self::class, 'german' ) );
	}

	public function test_the_scripts_texts_come_translated_with_the_page(): void {
		add_filter( 'determine_locale', array( self::class, 'german' ) );
		add_filter( 'gettext_rest-health', array( self::class, 'in_german' ), 10, 2 );
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		Assets::enqueue();
		self::assertTrue( wp_script_is( 'rest-health' ) );
		self::assertStringContainsString( 'Bericht kopieren', implode( "\n", wp_scripts()->get_data( 'rest-health', 'before' ) ) );
	}

	public static function german(): string {
		return 'de_DE';
	}

	/** Knows one text. */
	public static function in_german( string $translation, string $text ): string {
		return 'Copy report' === $text ? 'Bericht kopieren' : $translation;
	}
}
