<?php
/**
 * Code in sentences.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Coded;
use REST_Health\Verdict_Card;

/**
 * Hooks and paths look like code on the page without JavaScript too, as tests/js/panel/trace-words.test.ts has it.
 */
final class CodedTest extends TestCase {

	/**
	 * Sentences.
	 *
	 * @return list<array{string, string}> What is said, and its HTML.
	 */
	public static function sentences(): array {
		return array(
			array(
				'plugins/a-b/c.php:42, hooked on rest_pre_dispatch at priority 20',
				'<code>plugins/<wbr>a-b/<wbr>c.php:42</code>, hooked on <code>rest_pre_dispatch</code> at priority 20',
			),
			array( 'lockdown.php:3, called wp_die() on init', '<code>lockdown.php:3</code>, called <code>wp_die()</code> on init' ),
			array( 'größe/größe.php:7.', '<code>größe/<wbr>größe.php:7</code>.' ),
			array( 'Found by leaving it out <b>', 'Found by leaving it out &lt;b&gt;' ),
		);
	}

	/**
	 * Code is seen by its form, and everything is escaped.
	 *
	 * @dataProvider sentences
	 */
	public function test_hooks_and_paths_become_code( string $sentence, string $html ): void {
		self::assertSame( $html, Coded::html( $sentence ) );
		self::assertSame( $html, wp_kses( Coded::html( $sentence ), Coded::TAGS ) );
	}

	/** Only a plugin has a switch on the Plugins screen. */
	public function test_only_for_a_plugin_the_card_leads_to_the_plugins_screen(): void {
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		self::assertStringContainsString( 'plugins.php', self::card( 'plugin' ) );
		foreach ( array( 'must-use', 'theme', 'drop-in', 'prepended' ) as $kind ) {
			self::assertStringNotContainsString( 'plugins.php', self::card( $kind ) );
		}
		wp_set_current_user( 0 );
	}

	private static function card( string $kind ): string {
		$finding = array(
			'id'       => 'cause',
			'severity' => 'critical',
			'culprit'  => 'index',
			'action'   => 'plugins',
			'fix'      => 'The fix',
			'where'    => 'a/b.php:3, on rest_pre_dispatch',
			'remarks'  => array(),
		);
		$actor   = array(
			'name' => 'Somebody',
			'kind' => $kind,
		);
		$texts   = array_fill_keys( array( 'title', 'explanation', 'who', 'affected', 'layer', 'confidence' ), null );
		ob_start();
		Verdict_Card::render( $finding + $texts, true, array( 'index' => array( 'trace' => array( 'refused' => $actor ) ) ) );
		return (string) ob_get_clean();
	}
}
