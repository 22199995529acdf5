<?php
/**
 * A verdict.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Prints a finding as src/panel/verdict-card.tsx draws it, with the same class names, so there is one stylesheet.
 */
final class Verdict_Card {

	/**
	 * Prints the card.
	 *
	 * @param array<string, mixed> $finding  As src/diagnosis/diagnose.ts describes it.
	 * @param bool                 $first    Only the first card has the primary button.
	 * @param array<string, mixed> $evidence What shows it.
	 * @param string|null          $date     When it was seen, ISO 8601 in UTC; null when nobody asked.
	 */
	public static function render( array $finding, bool $first, array $evidence, ?string $date ): void {
		$tone = Catalogue::in_page()['tones']['severity'][ $finding['severity'] ];
		$id   = 'rest-health-verdict-' . $finding['id'];
		?>
		<section class="components-card rest-health-verdict <?php echo esc_attr( $tone ); ?>" aria-labelledby="<?php echo esc_attr( $id ); ?>" data-rest-health-verdict="<?php echo esc_attr( $finding['id'] ); ?>">
			<div class="rest-health-verdict__say">
				<div class="rest-health-verdict__icon"><?php Icon::render( $tone ); ?></div>
				<div>
					<?php self::render_marks( $finding ); ?>
					<h2 id="<?php echo esc_attr( $id ); ?>" tabindex="-1"><?php echo esc_html( $finding['title'] ); ?></h2>
					<p><?php echo esc_html( $finding['explanation'] ); ?></p>
				</div>
			</div>
			<?php
			self::render_remarks( $finding );
			if ( 'good' !== $finding['severity'] ) {
				self::render_next( $finding, $first );
				Handouts::render( $finding, $evidence, $date );
				Exceptions::render( $finding, $evidence );
				self::render_facts( $finding );
			}
			?>
		</section>
		<?php
	}

	/**
	 * Prints how bad it is and how sure we are.
	 *
	 * @param array<string, mixed> $finding The finding.
	 */
	private static function render_marks( array $finding ): void {
		$marks = array_filter( array( Verdict_Words::severity( $finding ), Verdict_Words::confidence( $finding ) ) );
		if ( ! $marks ) {
			return;
		}
		echo '<div class="rest-health-verdict__marks">';
		foreach ( $marks as $mark ) {
			printf( '<span class="rest-health-badge">%s</span> ', esc_html( $mark ) );
		}
		echo '</div>';
	}

	/**
	 * Prints what is known besides.
	 *
	 * @param array<string, mixed> $finding The finding.
	 */
	private static function render_remarks( array $finding ): void {
		if ( ! $finding['remarks'] ) {
			return;
		}
		$heading = 'undetermined' === $finding['severity'] ? __( 'What is known', 'rest-health' ) : __( 'Also good to know', 'rest-health' );
		printf( '<div class="rest-health-known"><div><h3>%s</h3><ul>', esc_html( $heading ) );
		foreach ( $finding['remarks'] as $remark ) {
			printf( '<li>%s</li>', esc_html( $remark ) );
		}
		echo '</ul></div></div>';
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
		$intended = 'intended' === $finding['severity'];
		$heading  = $intended && null === $finding['action'] ? __( 'Nothing to do', 'rest-health' ) : __( 'Do this next', 'rest-health' );
		$screen   = Screens::open_to_user()[ $finding['action'] ?? '' ] ?? null;
		?>
		<div class="rest-health-next">
			<div><h3><?php echo esc_html( $heading ); ?></h3><p><?php echo esc_html( $finding['fix'] ); ?></p></div>
			<?php if ( null !== $screen ) : ?>
				<a class="button <?php echo $first && ! $intended ? 'button-primary' : ''; ?>" href="<?php echo esc_url( $screen ); ?>"><?php echo esc_html( Screens::label( (string) $finding['action'] ) ); ?></a>
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
		$layer = Verdict_Words::layer( $finding['layer'] );
		$facts = array(
			__( 'Who', 'rest-health' )             => array( $finding['who'], null ),
			__( 'Where', 'rest-health' )           => array( $layer, $finding['where'] ),
			__( 'Who is affected', 'rest-health' ) => array( $finding['affected'], null ),
		);
		$known = array_filter( $facts, static fn( array $fact ): bool => array( null, null ) !== $fact );
		if ( ! $known ) {
			return;
		}
		echo '<dl class="rest-health-facts">';
		foreach ( $known as $name => list( $value, $note ) ) {
			printf( '<div><dt>%s</dt><dd>%s', esc_html( $name ), esc_html( $value ?? '' ) );
			if ( null !== $note ) {
				printf( '<small>%s</small>', wp_kses( Coded::html( $note ), Coded::TAGS ) );
			}
			echo '</dd></div>';
		}
		echo '</dl>';
	}
}
