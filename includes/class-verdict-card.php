<?php
/**
 * A verdict.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Prints a finding as the panel draws it, with the same class names, so there is one stylesheet.
 */
final class Verdict_Card {

	/** The tone of a severity. */
	private const TONES = array(
		'critical'     => 'critical',
		'recommended'  => 'warning',
		'intended'     => 'info',
		'good'         => 'good',
		'undetermined' => 'unsure',
	);

	/**
	 * Prints the card.
	 *
	 * @param array<string, mixed> $finding As src/diagnosis/diagnose.ts describes it.
	 * @param int                  $index   Which card it is, from 0.
	 */
	public static function render( array $finding, int $index ): void {
		$tone = self::TONES[ $finding['severity'] ] ?? 'unsure';
		$id   = "rest-health-verdict-$index";
		?>
		<section class="components-card rest-health-verdict is-<?php echo esc_attr( $tone ); ?>" aria-labelledby="<?php echo esc_attr( $id ); ?>" data-rest-health-verdict="<?php echo esc_attr( $finding['id'] ); ?>">
			<div class="rest-health-verdict__say">
				<div class="rest-health-verdict__icon"><?php Icon::render( $tone ); ?></div>
				<div>
					<?php self::render_marks( $finding ); ?>
					<h2 id="<?php echo esc_attr( $id ); ?>" tabindex="-1"><?php echo esc_html( $finding['title'] ); ?></h2>
					<?php foreach ( array_merge( array( $finding['explanation'] ), $finding['remarks'] ) as $sentence ) : ?>
						<p><?php echo esc_html( $sentence ); ?></p>
					<?php endforeach; ?>
				</div>
			</div>
			<?php self::render_next( $finding, 0 === $index ); ?>
			<?php self::render_facts( $finding ); ?>
		</section>
		<?php
	}

	/**
	 * Prints how bad it is and how sure we are.
	 *
	 * @param array<string, mixed> $finding The finding.
	 */
	private static function render_marks( array $finding ): void {
		$words = array(
			'critical'     => __( 'Critical', 'rest-health' ),
			// What a reload cures is not on the site.
			'recommended'  => 'reload' === $finding['action'] ? __( 'Only this browser tab', 'rest-health' ) : __( 'Recommended', 'rest-health' ),
			'intended'     => __( 'Looks intended', 'rest-health' ),
			'undetermined' => __( 'Cannot tell yet', 'rest-health' ),
			'proven'       => __( 'Proven', 'rest-health' ),
			'very-likely'  => __( 'Very likely', 'rest-health' ),
		);
		$marks = array_intersect_key( $words, array_flip( array_filter( array( $finding['severity'], $finding['confidence'] ) ) ) );
		if ( ! $marks || 'good' === $finding['severity'] ) {
			return;
		}
		echo '<div class="rest-health-verdict__marks">';
		foreach ( $marks as $mark ) {
			printf( '<span class="rest-health-badge">%s</span>', esc_html( $mark ) );
		}
		echo '</div>';
	}

	/**
	 * Prints the one thing to do.
	 *
	 * @param array<string, mixed> $finding The finding.
	 * @param bool                 $first   Only the first card has the primary button.
	 */
	private static function render_next( array $finding, bool $first ): void {
		if ( '' === $finding['fix'] ) {
			return;
		}
		$screen = Screens::open_to_user()[ $finding['action'] ?? '' ] ?? null;
		?>
		<div class="rest-health-next">
			<div><h3><?php esc_html_e( 'Do this next', 'rest-health' ); ?></h3><p><?php echo esc_html( $finding['fix'] ); ?></p></div>
			<?php if ( null !== $screen ) : ?>
				<a class="button <?php echo $first ? 'button-primary' : ''; ?>" href="<?php echo esc_url( $screen ); ?>"><?php echo esc_html( Screens::label( $finding['action'] ) ); ?></a>
			<?php endif; ?>
		</div>
		<?php
	}

	/**
	 * Prints who, where and whom it hurts, as far as that can be said.
	 *
	 * @param array<string, mixed> $finding The finding.
	 */
	private static function render_facts( array $finding ): void {
		$facts = array_filter(
			array(
				__( 'Who', 'rest-health' )      => $finding['who'],
				__( 'Where', 'rest-health' )    => $finding['where'],
				__( 'Affected', 'rest-health' ) => $finding['affected'],
			)
		);
		if ( ! $facts ) {
			return;
		}
		echo '<dl class="rest-health-facts">';
		foreach ( $facts as $name => $value ) {
			printf( '<div><dt>%s</dt><dd>%s</dd></div>', esc_html( $name ), esc_html( $value ) );
		}
		echo '</dl>';
	}
}
