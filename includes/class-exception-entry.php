<?php
/**
 * Exceptions from what refuses requests.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells whether an entry of src/exceptions can be used as it is, whoever wrote it.
 */
final class Exception_Entry {

	/** As src/evidence.ts and src/exceptions/exception.ts have them. */
	private const VALUES = array(
		'property' => array( 'method', 'override', 'content', 'content-type', 'size', 'address', 'user-agent', 'cookie', 'client' ),
		'sure'     => array( 'seen', 'documented', 'unsure' ),
	);

	/**
	 * Whether it is an exception as src/exceptions/exception.ts describes it.
	 *
	 * @param mixed $entry Anything.
	 */
	public static function is_exception( $entry ): bool {
		return Entry::has( $entry, self::VALUES )
			&& self::is_words( $entry['id'] ?? null )
			&& self::is_words( $entry['product'] ?? null )
			&& self::is_words( $entry['source'] ?? null )
			&& self::is_words( $entry['code'] ?? 'none' )
			&& array() !== ( $entry['steps'] ?? array() )
			&& Entry::is_list_of( array( Entry::class, 'is_text' ), $entry['steps'] )
			&& Condition::is_one( $entry['when'] ?? null );
	}

	/**
	 * Whether it is a text with something in it.
	 *
	 * @param mixed $value Anything.
	 */
	private static function is_words( $value ): bool {
		return is_string( $value ) && '' !== $value;
	}
}
