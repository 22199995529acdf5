<?php
/**
 * Asking more.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Offers what needs consent to whoever has no JavaScript: with what it does and the danger said before. The panel's offer is src/panel/deep-checkup.tsx.
 */
final class Deep_Checkup {

	/** The box that is ticked. */
	private const FIELD = 'rest-health-consent';

	/** Whether the form came with the box ticked. Its nonce was verified by who asks for this. */
	public static function is_wanted(): bool {
		return isset( $_POST[ self::FIELD ] ); // phpcs:ignore WordPress.Security.NonceVerification.Missing -- See above.
	}

	/** Prints the offer. The form itself stands in the header. */
	public static function render(): void {
		?>
		<section class="rest-health__section hide-if-js" aria-labelledby="rest-health-deep">
			<h2 id="rest-health-deep"><?php echo esc_html( (string) Catalogue::said( 'deep', 'heading' ) ); ?></h2>
			<p><?php echo esc_html( Catalogue::said( 'deep', 'asks' ) . ' ' . Catalogue::said( 'deep', 'harmless' ) ); ?></p>
			<p><strong><?php esc_html_e( 'These requests come from this server. A firewall may count what it refuses and ban the server’s own address for a while: then the site cannot reach itself, and what is scheduled may wait.', 'rest-health' ); ?></strong></p>
			<p class="submit">
				<label><input type="checkbox" form="<?php echo esc_attr( Page::FORM ); ?>" name="<?php echo esc_attr( self::FIELD ); ?>" value="1"> <?php esc_html_e( 'I agree: also send these requests. It may take half a minute.', 'rest-health' ); ?></label>
				<?php Page::render_run( 'deep' ); ?>
			</p>
		</section>
		<?php
	}
}
