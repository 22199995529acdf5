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

	private const DISC = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z';

	private const SIGNS = array(
		'critical' => 'm4.600 13.200-1.400 1.400L12 13.400l-3.200 3.200-1.400-1.400 3.200-3.200-3.200-3.200 1.400-1.400 3.200 3.200 3.200-3.200 1.400 1.400-3.200 3.200 3.200 3.200Z',
		'warning'  => 'm1 15h-2v-2h2v2Zm0-4h-2V7h2v6Z',
		'good'     => 'm-1.400 14.400-4-4L8 11l2.600 2.600L16 8.200l1.400 1.400-6.800 6.800Z',
		'info'     => 'm4 14.500H8V11h1V9.500a3 3 0 0 1 6 0V11h1v5.500ZM10.500 11h3V9.500a1.500 1.500 0 0 0-3 0V11Z',
		'unsure'   => 'm1 15.500h-2v-2h2v2Zm.9-5.700c-.7.6-.9.9-.9 1.700h-2c0-1.700.6-2.400 1.500-3.100.7-.6 1-.9 1-1.600 0-.7-.6-1.300-1.500-1.300s-1.500.6-1.500 1.500h-2C8.500 7 10 5.500 12 5.500s3.500 1.400 3.500 3.200c0 1.500-.8 2.400-1.600 3.100Z',
	);

	/**
	 * Prints an icon. The words beside it say the same, so screen readers pass it by.
	 *
	 * @param string $tone One of the tones of the verdict card.
	 */
	public static function render( string $tone ): void {
		printf(
			'<svg width="40" height="40" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="%s"/></svg>',
			esc_attr( self::DISC . ( self::SIGNS[ $tone ] ?? self::SIGNS['unsure'] ) )
		);
	}
}
