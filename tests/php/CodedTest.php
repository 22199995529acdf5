<?php
/**
 * Code in sentences.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use PHPUnit\Framework\TestCase;
use REST_Health\Coded;

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
}
