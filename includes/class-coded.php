<?php
/**
 * Code in sentences.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Marks hooks and paths in a sentence as code. Mirrors src/panel/code-parts.ts.
 */
final class Coded {

	/** Hooks, functions and paths: words with an underscore or a slash inside, and PHP files, with their line. */
	private const CODE = '~[^\s,;:()“”"«»]*[/_][^\s,;:()“”"«»]*[^\s,;:()“”"«».](?::\d+|\(\))?|[^\s,;:()“”"«»]+\.php(?::\d+)?~u';

	/** What it puts into a sentence, for wp_kses(). */
	public const TAGS = array(
		'code' => array(),
		'wbr'  => array(),
	);

	/**
	 * The sentence as HTML. A long path may be broken after its slashes.
	 *
	 * @param string $sentence Text.
	 */
	public static function html( string $sentence ): string {
		return (string) preg_replace_callback(
			self::CODE,
			static fn( array $code ): string => '<code>' . preg_replace( '~/(?=.)~', '/<wbr>', $code[0] ) . '</code>',
			esc_html( $sentence )
		);
	}
}
