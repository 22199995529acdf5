<?php
/**
 * What is sent.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The body of a probe that PHP asks: byte for byte what the browser sends (src/checkup/body.ts), so that a difference between the two answers is none of
 * the body's.
 */
final class Sent_Body {

	private const TYPES = array(
		'json' => 'application/json',
		'form' => 'application/x-www-form-urlencoded',
	);

	/** As JSON.stringify() writes it. */
	private const AS_BROWSERS_DO = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS;

	/** Routes to which the text goes in another field. The server asks none of them. */
	private const ELSEWHERE = array( 'media-zero', 'styles-zero', 'batch' );

	/**
	 * Whether PHP can send the same as the browser. Files, large bodies and whole batches are the browser's alone.
	 *
	 * @param array<string, mixed> $probe As src/probes/probe.ts describes it.
	 */
	public static function is_possible( array $probe ): bool {
		$body = $probe['body'] ?? array();
		return isset( self::TYPES[ $body['as'] ?? 'json' ] ) && ! isset( $body['bytes'] ) && ! in_array( $probe['target'], self::ELSEWHERE, true );
	}

	/**
	 * The body, and what Content-Type says of it.
	 *
	 * @param array<string, mixed> $probe One that is possible.
	 * @return array{payload: string, type: string}|null Null for a method without a body.
	 */
	public static function of( array $probe ): ?array {
		if ( ! in_array( $probe['method'], array( 'POST', 'PUT' ), true ) ) {
			return null;
		}
		$as      = $probe['body']['as'] ?? 'json';
		$content = $probe['body']['content'] ?? null;
		$fields  = null === $content ? array() : array( 'content' => $content );
		return array(
			'payload' => 'form' === $as ? self::form( $fields ) : (string) wp_json_encode( (object) $fields, self::AS_BROWSERS_DO ),
			'type'    => self::TYPES[ $as ],
		);
	}

	/**
	 * What is compared with what arrives.
	 *
	 * @param string $payload A body.
	 * @return array{bytes: int, sha256: string}
	 */
	public static function sum( string $payload ): array {
		return array(
			'bytes'  => strlen( $payload ),
			'sha256' => hash( 'sha256', $payload ),
		);
	}

	/**
	 * The fields as URLSearchParams writes them, which leaves stars alone.
	 *
	 * @param array<string, string> $fields By name.
	 */
	private static function form( array $fields ): string {
		return str_replace( '%2A', '*', http_build_query( $fields, '', '&' ) );
	}
}
