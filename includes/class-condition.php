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

		// As text: PHP 7.4 takes the number 0 for every word.
		switch ( (string) key( $condition ) ) {
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
	 * Whether this is a condition, down to its last part: a malformed part may be the one that is not looked at today.
	 *
	 * @param mixed $value Anything.
	 */
	public static function is_one( $value ): bool {
		if ( ! is_array( $value ) || 1 !== count( $value ) ) {
			return false;
		}
		$operand = reset( $value );
		switch ( (string) key( $value ) ) {
			case 'all':
			case 'any':
				return Entry::is_list_of( array( self::class, 'is_one' ), $operand );
			case 'not':
				return self::is_one( $operand );
			case 'is':
				return Entry::is_list_of( static fn( $part ): bool => null === $part || is_scalar( $part ), $operand ) && is_string( $operand[0] ?? null );
			case 'contains':
				return Entry::is_list_of( static fn( $part ): bool => is_string( $part ) && '' !== $part, $operand ) && 2 === count( $operand );
		}
		return false;
	}

	/**
	 * The actor whose name stands at the path.
	 *
	 * @param string               $path     For example "pageNonce.trace.refused.name".
	 * @param array<string, mixed> $evidence The evidence.
	 * @return array<string, mixed>|null Null when something else stands there. Nothing else in the evidence has a name and a kind.
	 */
	public static function actor_at( string $path, array $evidence ): ?array {
		$actor = '.name' === substr( $path, -5 ) ? self::value_at( substr( $path, 0, -5 ), $evidence ) : null;
		return is_array( $actor ) && is_string( $actor['name'] ?? null ) && is_string( $actor['kind'] ?? null ) ? $actor : null;
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
		foreach ( self::keys_of( $path ) as $key ) {
			$value = is_array( $value ) ? $value[ $key ] ?? null : null;
		}
		return $value;
	}

	/**
	 * The keys of a path. The same few hundred paths are read again and again.
	 *
	 * @param string $path A path.
	 * @return list<string>
	 */
	private static function keys_of( string $path ): array {
		static $split   = array();
		$split[ $path ] = $split[ $path ] ?? explode( '.', $path );
		return $split[ $path ];
	}
}
