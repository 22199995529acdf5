<?php
/**
 * Icons.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Prints the icon of a tone. Shape first, colour second: each tone has a sign of its own.
 */
final class Icon {

	/**
	 * Prints an icon. The words beside it say the same, so screen readers pass it by.
	 *
	 * @param string $tone One of those in src/in-page/tones.ts.
	 */
	public static function render( string $tone ): void {
		$data = Catalogue::in_page();
		printf(
			'<svg width="40" height="40" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="%s"/></svg>',
			esc_attr( $data['icons'][ $data['tones']['icon'][ $tone ] ] )
		);
	}
}
