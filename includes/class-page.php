<?php
/**
 * The page.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tools → REST Health.
 */
final class Page {

	public const SLUG = 'rest-health';

	/** The form's name, and its nonce's. */
	private const RUN = 'rest-health-run';

	/** The form's id: a box and a button of it stand elsewhere. */
	public const FORM = 'rest-health-form';

	/** Adds the page. The hook suffix; null when the user may not open it. */
	public static function add(): ?string {
		$title  = __( 'REST Health', 'rest-health' );
		$suffix = add_management_page( $title, $title, Access::capability(), self::SLUG, array( self::class, 'render' ) );
		return false === $suffix ? null : $suffix;
	}

	/** Runs a checkup from the server when the form was posted: the way to run one without JavaScript. */
	public static function run_posted(): void {
		if ( ! Access::is_allowed() || ! isset( $_POST[ self::RUN ] ) ) {
			return;
		}
		check_admin_referer( self::RUN );
		Result::keep( Checkup::by_server( Deep_Checkup::is_wanted() ) );
		// Reloading the page must not post again. The safe one leads elsewhere where the two addresses of the site differ: it trusts only one.
		wp_redirect( Addresses::page() ); // phpcs:ignore WordPress.Security.SafeRedirect -- An address of our own.
		exit;
	}

	/** Prints the page. What stands in the root is replaced by the panel as soon as it runs. */
	public static function render(): void {
		if ( ! Access::is_allowed() ) {
			return;
		}
		$last = Result::last();
		?>
		<div class="wrap rest-health">
			<div id="rest-health" data-rest-health-state="<?php echo esc_attr( null !== $last && $last->is_fresh() ? 'done' : 'stopped' ); ?>">
				<?php self::render_header( $last ); ?>
				<hr class="wp-header-end">
				<div class="components-notice is-info hide-if-js"><div class="components-notice__content">
					<?php esc_html_e( 'JavaScript is off or did not load, so your browser took no part. This is what the server knows.', 'rest-health' ); ?>
				</div></div>
				<?php First_Paint::render( $last ); ?>
			</div>
		</div>
		<?php
	}

	/**
	 * Prints when the last checkup was, and the button.
	 *
	 * @param Result|null $last The last checkup.
	 */
	private static function render_header( ?Result $last ): void {
		?>
		<div class="rest-health__header">
			<h1><?php esc_html_e( 'REST Health', 'rest-health' ); ?></h1>
			<small><?php echo esc_html( null === $last ? __( 'No checkup has run yet.', 'rest-health' ) : $last->said() ); ?></small>
			<form method="post" id="<?php echo esc_attr( self::FORM ); ?>" action="<?php echo esc_url( Addresses::page() ); ?>">
				<?php wp_nonce_field( self::RUN ); ?>
				<?php self::render_run( 'run' ); ?>
			</form>
		</div>
		<?php
	}

	/**
	 * Prints a button of the form.
	 *
	 * @param string $action By what other tools know it: `run`, or `deep` beside the box.
	 */
	public static function render_run( string $action ): void {
		?>
		<input type="submit" class="button" form="<?php echo esc_attr( self::FORM ); ?>" name="<?php echo esc_attr( self::RUN ); ?>" value="<?php esc_attr_e( 'Run again', 'rest-health' ); ?>" data-rest-health-action="<?php echo esc_attr( $action ); ?>">
		<?php
	}
}
