<?php
/**
 * What stands on the page before the panel runs.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Prints the last verdict or, before the first checkup, what PHP knows by itself; without JavaScript this is the whole page.
 */
final class First_Paint {

	/**
	 * Prints cards, evidence and report.
	 *
	 * @param Result|null $last The last checkup.
	 */
	public static function render( ?Result $last ): void {
		$evidence = null === $last ? self::evidence_at_hand() : $last->evidence();
		$findings = null === $last ? Findings::of_server( $evidence['server'] ) : $last->findings();
		$cards    = Findings::cards( $findings );
		$date     = null === $last ? null : $last->date();

		foreach ( $cards as $index => $finding ) {
			Verdict_Card::render( $finding, 0 === $index, $evidence, $date );
		}
		if ( ! $cards ) {
			self::render_nothing_known();
		}
		Further_Findings::render( $findings );
		Deep_Checkup::render();
		Evidence_Table::render( $evidence );
		?>
		<section class="rest-health__section hide-if-js">
			<h2><?php esc_html_e( 'Report', 'rest-health' ); ?></h2>
			<p><?php esc_html_e( 'Select the text and copy it.', 'rest-health' ); ?></p>
			<textarea class="large-text code" rows="12" readonly aria-label="<?php esc_attr_e( 'Report', 'rest-health' ); ?>"><?php echo esc_textarea( Report::text( $evidence, $findings, $date ) ); ?></textarea>
		</section>
		<?php
	}

	/**
	 * What is known without asking.
	 *
	 * @return array<string, mixed> Evidence.
	 */
	private static function evidence_at_hand(): array {
		return array(
			'vantage' => 'loopback',
			'server'  => Server_Facts::all(),
		);
	}

	/** Prints that nobody knows yet. */
	private static function render_nothing_known(): void {
		?>
		<section class="components-card rest-health-verdict is-unsure">
			<div class="rest-health-verdict__say">
				<div class="rest-health-verdict__icon"><?php Icon::render( 'is-unsure' ); ?></div>
				<div>
					<h2 tabindex="-1"><?php esc_html_e( 'Nothing is known yet', 'rest-health' ); ?></h2>
					<p><?php esc_html_e( 'WordPress’s own settings show nothing that would stop the REST API. A checkup asks the site itself.', 'rest-health' ); ?></p>
				</div>
			</div>
		</section>
		<?php
	}
}
