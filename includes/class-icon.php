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

	private const SIGNS = array(
		'critical' => 'cross',
		'warning'  => 'bang',
		'good'     => 'check',
		'info'     => 'lock',
		'unsure'   => 'ask',
	);

	/**
	 * Prints an icon. The words beside it say the same, so screen readers pass it by.
	 *
	 * @param string $tone One of the tones of the verdict card.
	 */
	public static function render( string $tone ): void {
		printf(
			'<svg width="40" height="40" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="%s"/></svg>',
			esc_attr( Catalogue::in_page()['icons'][ self::SIGNS[ $tone ] ?? 'ask' ] )
		);
	}
}
