<?php
/**
 * What the browser reports of itself.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Takes from posted facts what fits the types.
 */
final class Posted_Browser {

	/** The facts, as src/evidence.ts has them: the values that each may have, or its type. */
	private const FACTS = array(
		'restOrigin'    => array( 'same', 'host', 'www', 'scheme', 'port' ),
		'online'        => 'flag',
		'policyBlocks'  => 'flag',
		'serviceWorker' => 'flag',
		'clock'         => array( 'same', 'behind', 'ahead' ),
		'clockMinutes'  => 'minutes',
		'page'          => array( 'fresh', 'kept' ),
		'pageMinutes'   => 'minutes',
		'user'          => array( 'same', 'other' ),
	);

	/**
	 * The browser's facts.
	 *
	 * @param mixed $posted Anything.
	 * @return array<string, string|bool|int|null>|null Null when they are none.
	 */
	public static function of( $posted ): ?array {
		$facts = array();
		foreach ( self::FACTS as $name => $values ) {
			$fact           = $posted[ $name ] ?? null;
			$facts[ $name ] = self::fits( $values, $fact ) ? $fact : null;
		}
		// Without these it was no checkup of a browser.
		if ( ! isset( $facts['restOrigin'], $facts['online'] ) ) {
			return null;
		}
		return array_merge(
			$facts,
			array(
				'policyBlocks'  => true === $facts['policyBlocks'],
				'serviceWorker' => true === $facts['serviceWorker'],
			)
		);
	}

	/**
	 * Whether a fact has a value that it can have.
	 *
	 * @param list<string>|string $values Its values or its type.
	 * @param mixed               $fact   Anything.
	 */
	private static function fits( $values, $fact ): bool {
		if ( is_array( $values ) ) {
			return in_array( $fact, $values, true );
		}
		return 'flag' === $values ? is_bool( $fact ) : is_int( $fact ) && $fact >= 0 && $fact < 10 ** 9;
	}
}
