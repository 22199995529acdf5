<?php
/**
 * Leave to ask another origin.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * What a browser asks before a page of wp-admin sends a nonce to another origin. No script can ask it by itself, so PHP does, in the same words.
 */
final class Preflight {

	/** What the block editor sends with a nonce. */
	private const ASKED = array( 'content-type', 'x-wp-nonce' );

	/**
	 * What the browser says.
	 *
	 * @return array<string, string>
	 */
	public static function headers(): array {
		return array(
			'Origin'                         => self::origin(),
			'Access-Control-Request-Method'  => 'POST',
			'Access-Control-Request-Headers' => implode( ',', self::ASKED ),
		);
	}

	/**
	 * Whether a browser takes the answer for leave to send login and nonce, as the Fetch standard has it ("CORS-preflight fetch").
	 *
	 * @param array<string, mixed> $answer As src/checkup/answer.ts describes it.
	 */
	public static function lets( array $answer ): bool {
		$headers = $answer['headers'];
		$allowed = array_map( 'trim', explode( ',', Ascii::lower( $headers['access-control-allow-headers'] ?? '' ) ) );
		return $answer['status'] >= 200 && $answer['status'] < 300
			// With a login, the star means nothing.
			&& self::origin() === ( $headers['access-control-allow-origin'] ?? null )
			&& 'true' === ( $headers['access-control-allow-credentials'] ?? null )
			&& array() === array_diff( self::ASKED, $allowed );
	}

	/** The origin of wp-admin, as browsers write it. */
	private static function origin(): string {
		$parts = Addresses::origin( admin_url() );
		$usual = 'https' === $parts['scheme'] ? 443 : 80;
		return $parts['scheme'] . '://' . $parts['host'] . ( $usual === $parts['port'] ? '' : ':' . $parts['port'] );
	}
}
