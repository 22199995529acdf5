<?php
/**
 * Where to make an exception.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Prints the narrowest exceptions from what a finding says is refused, for the products that were seen on this site. The panel shows
 * the others too, folded (src/panel/exceptions.tsx).
 */
final class Exceptions {

	/**
	 * Prints them; nothing when there are none.
	 *
	 * @param array<string, mixed> $finding  As src/diagnosis/diagnose.ts describes it.
	 * @param array<string, mixed> $evidence What shows it.
	 */
	public static function render( array $finding, array $evidence ): void {
		$seen = self::seen( $finding['property'] ?? null, $evidence );
		if ( ! $seen ) {
			return;
		}
		printf( '<div class="rest-health-known rest-health-exceptions"><h3>%s</h3>', esc_html__( 'Where to make the exception', 'rest-health' ) );
		foreach ( $seen as $exception ) {
			self::render_one( $exception, $evidence );
		}
		echo '</div>';
	}

	/**
	 * Those of products that were seen here.
	 *
	 * @param string|null          $property What is refused.
	 * @param array<string, mixed> $evidence What shows it.
	 * @return list<array<string, mixed>>
	 */
	private static function seen( ?string $property, array $evidence ): array {
		if ( null === $property ) {
			return array();
		}
		$fits = static fn( array $one ): bool => $one['property'] === $property && Condition::holds( $one['when'], $evidence );
		return array_values( array_filter( Catalogue::exceptions(), $fits ) );
	}

	/**
	 * Prints what to do in one product.
	 *
	 * @param array<string, mixed> $exception As src/exceptions/exception.ts describes it.
	 * @param array<string, mixed> $evidence  The evidence.
	 */
	private static function render_one( array $exception, array $evidence ): void {
		printf( '<details open data-rest-health-exception="%s"><summary>%s</summary><ol>', esc_attr( $exception['id'] ), esc_html( $exception['product'] ) );
		foreach ( Text::say_all( $exception['steps'], $evidence ) as $step ) {
			printf( '<li>%s</li>', wp_kses( Coded::html( $step ), Coded::TAGS ) );
		}
		echo '</ol>';
		if ( null !== $exception['code'] ) {
			printf( '<pre class="is-code">%s</pre>', esc_html( $exception['code'] ) );
		}
		printf( '<p><small>%s</small></p></details>', esc_html( sprintf( self::sure( $exception['sure'] ), $exception['source'] ) ) );
	}

	/**
	 * How sure it is.
	 *
	 * @param string $sure As src/exceptions/exception.ts has it.
	 */
	private static function sure( string $sure ): string {
		$words = array(
			/* translators: %s: where that is known from. */
			'seen'       => __( 'Seen to work: %s', 'rest-health' ),
			/* translators: %s: where that is known from. */
			'documented' => __( 'Documented, not tried: %s', 'rest-health' ),
			/* translators: %s: where that is known from. */
			'unsure'     => __( 'Not sure, try it with care: %s', 'rest-health' ),
		);
		return $words[ $sure ];
	}
}
