<?php
/**
 * What follows from the verdicts.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Prints the findings that others explain, folded. The panel draws them in Site Health's accordion (src/panel/further-findings.tsx), which
 * needs JavaScript; this does not.
 */
final class Further_Findings {

	/**
	 * Prints them; nothing when there are none.
	 *
	 * @param list<array<string, mixed>> $findings All findings.
	 */
	public static function render( array $findings ): void {
		$consequences = array_filter( $findings, static fn( array $finding ): bool => null !== $finding['explainedBy'] );
		if ( ! $consequences ) {
			return;
		}
		?>
		<section class="rest-health__section hide-if-js">
			<h2><?php esc_html_e( 'Further findings', 'rest-health' ); ?></h2>
			<p><?php esc_html_e( 'Each of these follows from the verdict above and should be gone with it.', 'rest-health' ); ?></p>
			<?php
			foreach ( $consequences as $finding ) {
				self::render_one( $finding, self::title_of_cause( $finding, $findings ) );
			}
			?>
		</section>
		<?php
	}

	/**
	 * Prints one.
	 *
	 * @param array<string, mixed> $finding The finding.
	 * @param string               $cause   Title of what it follows from.
	 */
	private static function render_one( array $finding, string $cause ): void {
		/* translators: %s: title of a finding. */
		$follows   = sprintf( __( 'Follows from: %s.', 'rest-health' ), $cause );
		$sentences = array_filter( array( $follows, $finding['because'], $finding['explanation'] ) );
		printf( '<details class="rest-health-further"><summary>%s</summary>', esc_html( $finding['title'] ) );
		foreach ( $sentences as $sentence ) {
			printf( '<p>%s</p>', esc_html( $sentence ) );
		}
		echo '</details>';
	}

	/**
	 * The title of the card at the end of what explains a finding. Diagnosis leaves no circle.
	 *
	 * @param array<string, mixed>       $finding  The finding.
	 * @param list<array<string, mixed>> $findings All findings.
	 */
	private static function title_of_cause( array $finding, array $findings ): string {
		$by_id = array_column( array_reverse( $findings ), null, 'id' );
		while ( isset( $by_id[ $finding['explainedBy'] ?? '' ] ) && $by_id[ $finding['explainedBy'] ] !== $finding ) {
			$finding = $by_id[ $finding['explainedBy'] ];
		}
		return $finding['title'];
	}
}
