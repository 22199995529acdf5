<?php
/**
 * What one request brought back.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Turns an answer into facts. Mirrors src/checkup/normalise; tests/cases/exchanges.json keeps the two alike.
 */
final class Exchange {

	/** Where there is no page to be told, or the one that was asked for. */
	private const WITHOUT_PAGE = array( 'static-file', 'nonce', 'front-page' );

	/**
	 * The facts of an answer. Never fails, whatever came.
	 *
	 * @param array<string, mixed>                      $answer As src/checkup/answer.ts describes it.
	 * @param string                                    $target What was asked for, as src/probes/probe.ts has it.
	 * @param array<string, list<array<string, mixed>>> $marks  As build/signatures.php returns them.
	 * @return array<string, mixed> As src/evidence.ts describes an exchange.
	 */
	public static function from_answer( array $answer, string $target, array $marks ): array {
		$times = array( 'milliseconds' => $answer['milliseconds'] );
		if ( 'answered' !== $answer['outcome'] ) {
			return array_merge(
				Catalogue::unanswered(),
				Arrived::sent( $answer ),
				array(
					'outcome' => $answer['outcome'],
					'why'     => $answer['why'] ?? null,
				),
				$times
			);
		}
		if ( $answer['hiddenRedirect'] ) {
			return array_merge(
				Catalogue::unanswered(),
				Arrived::sent( $answer ),
				array(
					'outcome'  => 'answered',
					'redirect' => 'hidden',
				),
				$times
			);
		}
		return self::facts( $answer, $target, $marks );
	}

	/**
	 * The facts of an answer that came.
	 *
	 * @param array<string, mixed>                      $answer The answer.
	 * @param string                                    $target What was asked for.
	 * @param array<string, list<array<string, mixed>>> $marks  Marks of known pages, walls and edges.
	 * @return array<string, mixed>
	 */
	private static function facts( array $answer, string $target, array $marks ): array {
		$headers  = $answer['headers'];
		$body     = new Body( $answer, $target );
		$shape    = Shape::of( $answer, $body, $target );
		$code     = Shape::code( $body );
		$page     = in_array( $shape, self::WITHOUT_PAGE, true ) ? null : Page_Signatures::page( $answer, $body->kind(), $marks['pages'] ?? array() );
		$redirect = Redirect::kind( $answer );
		$passed   = Shape::is_right( $shape, $answer['status'], $target ) && self::is_clean( $body->kind(), $target ) && 'none' === $redirect;
		$known    = array(
			'shape'  => $shape,
			'page'   => $page,
			'code'   => $code,
			'passed' => $passed,
		);

		return array_merge(
			array(
				'outcome'      => 'answered',
				'status'       => $answer['status'],
				'passed'       => $passed,
				'type'         => Content::type( $headers['content-type'] ?? '' ),
				'body'         => $body->kind(),
				'shape'        => $shape,
				'page'         => $page,
				'code'         => $code,
				'depth'        => Depth::of( $headers, $shape, $code, $page ),
				'redirect'     => $redirect,
				'wall'         => self::wall( $answer ),
				'renewedNonce' => isset( $headers['x-wp-nonce'] ),
				'askedToWait'  => isset( $headers['retry-after'] ),
				'fromCache'    => Cache_Marks::say_so( $headers ),
			),
			Product::of( $answer, $body->kind(), $known, $marks['walls'] ?? array() ),
			array(
				'via' => Product::via( $headers, $marks['vias'] ?? array() ),
				'why' => null,
			),
			Shape::seen( $body, $shape ),
			Arrived::of( $answer, $body, $shape ),
			array( 'hasNonce' => 'front-page' === $shape ? null !== Nonce_In_Page::of( $answer['text'] ) : null ),
			Told_Routes::of( $body, $shape ),
			array(
				'software'     => self::software( $headers['server'] ?? '' ),
				'milliseconds' => $answer['milliseconds'],
				'bytes'        => $answer['bytes'],
				// A nonce is a key: it is never kept, not even to be shown.
				'excerpt'      => 'nonce' === $shape ? '' : Content::excerpt( $answer['text'] ),
			)
		);
	}

	/**
	 * Whether nothing stands around the answer. A BOM alone does not fail a probe, since api-fetch reads JSON behind it as well.
	 *
	 * @param string $kind   What the text is.
	 * @param string $target What was asked for.
	 */
	private static function is_clean( string $kind, string $target ): bool {
		return ! Target::is_of_rest( $target ) || in_array( $kind, array( 'json', 'json-with-bom' ), true );
	}

	/**
	 * Which HTTP authentication is asked for. The schemes of APIs (Bearer) are no wall in front of anything.
	 *
	 * @param array<string, mixed> $answer The answer.
	 */
	private static function wall( array $answer ): ?string {
		$asked = 401 === $answer['status'] ? Ascii::lower( $answer['headers']['www-authenticate'] ?? '' ) : '';
		if ( preg_match( '/^\s*basic\b/', $asked ) ) {
			return 'basic';
		}
		return preg_match( '/^\s*(?:digest|negotiate|ntlm)\b/', $asked ) ? 'other' : null;
	}

	/**
	 * The product of a Server header: "Apache/2.4.71 (Debian)" is apache.
	 *
	 * @param string $header The header's value.
	 */
	public static function software( string $header ): ?string {
		return preg_match( '/^[A-Za-z][A-Za-z0-9_.-]{0,39}/', $header, $found ) ? Ascii::lower( $found[0] ) : null;
	}
}
