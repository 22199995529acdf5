<?php
/**
 * The condition language.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Evaluates conditions. Mirrors src/diagnosis/holds.ts and value-at.ts.
 */
final class Condition {

	/**
	 * Whether the evidence meets the condition.
	 *
	 * @param array<string, mixed> $condition One of the five operators with its operand.
	 * @param array<string, mixed> $evidence  The evidence.
	 * @throws \UnexpectedValueException When the operator is none of the five.
	 */
	public static function holds( array $condition, array $evidence ): bool {
		$operand = reset( $condition );

		switch ( key( $condition ) ) {
			case 'all':
				foreach ( $operand as $part ) {
					if ( ! self::holds( $part, $evidence ) ) {
						return false;
					}
				}
				return true;
			case 'any':
				foreach ( $operand as $part ) {
					if ( self::holds( $part, $evidence ) ) {
						return true;
					}
				}
				return false;
			case 'not':
				return ! self::holds( $operand, $evidence );
			case 'is':
				return in_array( self::value_at( array_shift( $operand ), $evidence ), $operand, true );
			case 'contains':
				$value = self::value_at( $operand[0], $evidence );
				return is_string( $value ) && false !== strpos( Ascii::lower( $value ), Ascii::lower( $operand[1] ) );
		}

		throw new \UnexpectedValueException( 'Unknown condition: ' . esc_html( (string) key( $condition ) ) );
	}

	/**
	 * The value at the path.
	 *
	 * @param string               $path     For example "pageNonce.status".
	 * @param array<string, mixed> $evidence The evidence.
	 * @return mixed Null when the path leads nowhere.
	 */
	public static function value_at( string $path, array $evidence ) {
		$value = $evidence;
		foreach ( explode( '.', $path ) as $key ) {
			$value = is_array( $value ) ? $value[ $key ] ?? null : null;
		}
		return $value;
	}
}
