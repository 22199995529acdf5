<?php
/**
 * The evidence.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Prints every exchange of a checkup, for whoever wants to check the verdict without JavaScript.
 */
final class Evidence_Table {

	/**
	 * Prints the table; nothing when nobody was asked.
	 *
	 * @param array<string, mixed> $evidence As src/evidence.ts describes it.
	 */
	public static function render( array $evidence ): void {
		$asked = array_filter( Catalogue::probes(), static fn( array $probe ): bool => isset( $evidence[ $probe['name'] ] ) );
		if ( ! $asked ) {
			return;
		}
		?>
		<section class="rest-health__section hide-if-js">
			<h2><?php esc_html_e( 'Evidence', 'rest-health' ); ?></h2>
			<p><?php esc_html_e( 'Every request of the last checkup, and what came back.', 'rest-health' ); ?></p>
			<table class="widefat rest-health-evidence" role="table">
				<thead><tr role="row">
					<th scope="col" role="columnheader"><?php esc_html_e( 'What was asked', 'rest-health' ); ?></th>
					<th scope="col" role="columnheader"><?php esc_html_e( 'Status', 'rest-health' ); ?></th>
					<th scope="col" role="columnheader"><?php esc_html_e( 'Got to', 'rest-health' ); ?></th>
					<th scope="col" role="columnheader" class="time"><?php esc_html_e( 'Time', 'rest-health' ); ?></th>
				</tr></thead>
				<tbody>
				<?php
				foreach ( $asked as $probe ) {
					self::render_row( $probe, $evidence[ $probe['name'] ] );
				}
				?>
				</tbody>
			</table>
			<?php self::render_untried( $evidence ); ?>
		</section>
		<?php
	}

	/**
	 * Prints what was not asked of that to which somebody agreed: because time was over, enough was refused, or the site has no such route.
	 *
	 * @param array<string, mixed> $evidence As src/evidence.ts describes it.
	 */
	private static function render_untried( array $evidence ): void {
		$agreed  = array_filter( Catalogue::probes(), static fn( array $probe ): bool => ! empty( $probe['needsConsent'] ) );
		$untried = array_filter( $agreed, static fn( array $probe ): bool => ! isset( $evidence[ $probe['name'] ] ) );
		if ( $untried && count( $untried ) < count( $agreed ) ) {
			/* translators: %s: list of probes. */
			printf( '<p>%s</p>', esc_html( sprintf( __( 'Not tried: %s.', 'rest-health' ), implode( '; ', array_column( $untried, 'label' ) ) ) ) );
		}
	}

	/**
	 * Prints a row.
	 *
	 * @param array<string, mixed> $probe    The probe.
	 * @param array<string, mixed> $exchange Its exchange.
	 */
	private static function render_row( array $probe, array $exchange ): void {
		$as_expected = ! empty( $probe['refusalExpected'] ) && ! $exchange['passed'];
		?>
		<tr role="row" class="<?php echo $exchange['passed'] || $as_expected ? '' : 'is-critical'; ?>">
			<td role="cell" class="ask">
				<code><?php echo esc_html( $probe['method'] . ' ' . wp_make_link_relative( Addresses::without_keys( Addresses::of_probe( $probe ) ) ) ); ?></code>
				<small><?php echo esc_html( $probe['label'] ); ?></small>
			</td>
			<td role="cell">
				<span class="rest-health-status"><?php echo esc_html( self::status( $exchange ) ); ?></span>
				<?php if ( $as_expected ) : ?>
					<small><?php esc_html_e( 'as expected', 'rest-health' ); ?></small>
				<?php elseif ( null !== self::arrived( $exchange ) ) : ?>
					<small><?php echo esc_html( self::arrived( $exchange ) ); ?></small>
				<?php elseif ( null !== $exchange['code'] ) : ?>
					<small><code><?php echo esc_html( $exchange['code'] ); ?></code></small>
				<?php endif; ?>
			</td>
			<td role="cell">
				<?php echo esc_html( self::got_to( $probe, $exchange ) ); ?>
				<?php self::render_who( $exchange['trace']['refused'] ?? null ); ?>
			</td>
			<td role="cell" class="time">
				<?php /* translators: %s: a number of milliseconds. */ printf( esc_html__( '%s ms', 'rest-health' ), esc_html( (string) $exchange['milliseconds'] ) ); ?>
			</td>
		</tr>
		<?php
	}

	/**
	 * Prints who refused, as WordPress saw it.
	 *
	 * @param array<string, mixed>|null $actor As src/evidence.ts describes it; null when nobody was seen.
	 */
	private static function render_who( ?array $actor ): void {
		$known = array_filter( array( $actor['name'] ?? null, $actor['place'] ?? null ) );
		if ( $known ) {
			printf( '<small>%s</small>', wp_kses( Coded::html( implode( ', ', $known ) ), Coded::TAGS ) );
		}
	}

	/**
	 * Of what was to be saved: whether it arrived. The same in src/panel/evidence-words.ts.
	 *
	 * @param array<string, mixed> $exchange The exchange.
	 */
	private static function arrived( array $exchange ): ?string {
		switch ( $exchange['arrived'] ?? null ) {
			case 'same':
				/* translators: %s: a number of bytes. */
				return sprintf( __( '%s bytes arrived, nothing was saved', 'rest-health' ), (string) $exchange['seenBytes'] );
			case 'changed':
				return __( 'arrived changed, nothing was saved', 'rest-health' );
			default:
				return 'no-such-post' === $exchange['shape'] ? __( 'WordPress: no such post', 'rest-health' ) : null;
		}
	}

	/**
	 * What became of the request.
	 *
	 * @param array<string, mixed> $exchange The exchange.
	 */
	private static function status( array $exchange ): string {
		if ( null === $exchange['status'] ) {
			return Letter::no_answer( $exchange );
		}
		$word = $exchange['passed'] ? __( 'Passed', 'rest-health' ) : __( 'Not passed', 'rest-health' );
		/* translators: 1: what became of a request, for example "Refused". 2: an HTTP status code. */
		return sprintf( __( '%1$s, %2$s', 'rest-health' ), $word, (string) $exchange['status'] );
	}

	/**
	 * The last layer that is known to have been reached.
	 *
	 * @param array<string, mixed> $probe    The probe.
	 * @param array<string, mixed> $exchange Its exchange.
	 */
	private static function got_to( array $probe, array $exchange ): string {
		if ( $exchange['passed'] && 'static-file' === $probe['target'] ) {
			return (string) Catalogue::said( 'layer', 'web-server' );
		}
		return Catalogue::said( 'depth', $exchange['depth'] ?? '' ) ?? '—';
	}
}
