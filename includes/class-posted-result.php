<?php
/**
 * What the panel sends home.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Takes from a posted result what fits the types. Sentences, excerpts and unknown names are left behind.
 */
final class Posted_Result {

	/**
	 * The evidence, if our own rules find the same in it.
	 *
	 * @param array<array-key, mixed> $posted `{ ids, browser, exchanges, limits, traces, found, proof }`, each of them anything.
	 * @param Run|null                $run    The checkup's.
	 * @return array<string, mixed> Evidence without any foreign text.
	 * @throws \UnexpectedValueException When it is no result, or other findings were reported than ours.
	 */
	public static function evidence( array $posted, ?Run $run ): array {
		if ( ! is_array( $posted['ids'] ?? null ) || ! is_array( $posted['exchanges'] ?? null ) ) {
			throw new \UnexpectedValueException( esc_html__( 'This is not the result of a checkup.', 'rest-health' ) );
		}
		$unseen = array_filter(
			array_merge(
				array(
					'vantage' => 'browser',
					'server'  => null === $run ? Server_Facts::all() : $run->server() ?? Server_Facts::all(),
					'browser' => Posted_Browser::of( $posted['browser'] ?? null ),
					'limits'  => Posted_Limits::of( $posted['limits'] ?? null ),
				),
				self::exchanges( $posted['exchanges'] )
			)
		);
		// The panel may have been unable to fetch the traces, and have judged without them.
		foreach ( array( null === $run ? $unseen : Posted_Traces::add( $unseen, $posted, $run ), $unseen ) as $evidence ) {
			if ( self::are_ours( $posted['ids'], $evidence ) ) {
				return $evidence;
			}
		}
		throw new \UnexpectedValueException( esc_html__( 'The server’s own rules find something else in this result, so it was not stored.', 'rest-health' ) );
	}

	/**
	 * The exchanges of probes that we know, by name.
	 *
	 * @param array<array-key, mixed> $posted Anything.
	 * @return array<string, array<string, mixed>>
	 */
	private static function exchanges( array $posted ): array {
		$exchanges = array();
		$marks     = Catalogue::signatures();
		foreach ( array_column( Catalogue::probes(), 'name' ) as $name ) {
			$exchanges[ $name ] = Posted_Exchange::of( $posted[ $name ] ?? null, $marks );
		}
		return array_filter( $exchanges );
	}

	/**
	 * Whether our rules find just these, in whatever order.
	 *
	 * @param array<array-key, mixed> $ids      Anything.
	 * @param array<string, mixed>    $evidence The evidence.
	 */
	private static function are_ours( array $ids, array $evidence ): bool {
		$found = array_column( Findings::of( $evidence ), 'id' );
		$ids   = array_filter( $ids, 'is_string' );
		sort( $found );
		sort( $ids );
		return $found === $ids;
	}
}
