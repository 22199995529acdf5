<?php
/**
 * Sentences.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Fills sentences from the evidence. Mirrors src/diagnosis/text.ts.
 */
final class Text {

	/**
	 * The first of the texts that can be said, filled; null when none can.
	 *
	 * @param list<array<string, mixed>> $words    Texts, the most exact first.
	 * @param array<string, mixed>       $evidence The evidence.
	 */
	public static function say( array $words, array $evidence ): ?string {
		return self::say_all( $words, $evidence )[0] ?? null;
	}

	/**
	 * The first code that fits, filled; null when none does.
	 *
	 * @param list<array<string, mixed>> $snippets Codes.
	 * @param array<string, mixed>       $evidence The evidence.
	 */
	public static function code( array $snippets, array $evidence ): ?string {
		$texts = array_map( static fn( array $snippet ): array => array( 'template' => $snippet['code'] ) + $snippet + array( 'values' => array() ), $snippets );
		return self::say( $texts, $evidence );
	}

	/**
	 * All of the texts that can be said, filled.
	 *
	 * @param list<array<string, mixed>> $words    Texts.
	 * @param array<string, mixed>       $evidence The evidence.
	 * @return list<string>
	 */
	public static function say_all( array $words, array $evidence ): array {
		$said = array();
		foreach ( self::sayable( $words, $evidence ) as $text ) {
			$said[] = self::fill( $text, $evidence );
		}
		return $said;
	}

	/**
	 * Those of the texts that can be said.
	 *
	 * @param list<array<string, mixed>> $words    Texts.
	 * @param array<string, mixed>       $evidence The evidence.
	 * @return list<array<string, mixed>>
	 */
	public static function sayable( array $words, array $evidence ): array {
		return array_values( array_filter( $words, static fn( array $text ): bool => self::can_say( $text, $evidence ) ) );
	}

	/**
	 * Whether the text's condition holds and every value it wants is there.
	 *
	 * @param array<string, mixed> $text     A template with its values.
	 * @param array<string, mixed> $evidence The evidence.
	 */
	private static function can_say( array $text, array $evidence ): bool {
		if ( isset( $text['when'] ) && ! Condition::holds( $text['when'], $evidence ) ) {
			return false;
		}
		foreach ( $text['values'] as $path ) {
			if ( ! self::is_sayable( Condition::value_at( $path, $evidence ) ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Fills the placeholders. A value that the evidence lacks leaves its placeholder standing.
	 *
	 * @param array<string, mixed> $text     A template with its values.
	 * @param array<string, mixed> $evidence The evidence.
	 */
	private static function fill( array $text, array $evidence ): string {
		return (string) preg_replace_callback(
			'/%(\d+)\$s/',
			static function ( array $placeholder ) use ( $text, $evidence ): string {
				$path  = $text['values'][ (int) $placeholder[1] - 1 ] ?? null;
				$value = null === $path ? null : Condition::value_at( $path, $evidence );
				return self::is_sayable( $value ) ? (string) $value : $placeholder[0];
			},
			$text['template']
		);
	}

	/**
	 * Whether a value can stand in a sentence.
	 *
	 * @param mixed $value Anything.
	 */
	private static function is_sayable( $value ): bool {
		// JavaScript knows no larger whole numbers.
		return ( is_string( $value ) && '' !== $value ) || ( is_int( $value ) && abs( $value ) < 2 ** 53 );
	}
}
