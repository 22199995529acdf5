<?php
/**
 * What is sent.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The body of a probe that PHP asks: byte for byte what the browser sends (src/checkup/body.ts), so that a difference between the two answers is none of
 * the body's. Only the line that parts a form is another one, as in each browser.
 */
final class Sent_Body {

	/** As JSON.stringify() writes it. */
	private const AS_BROWSERS_DO = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS;

	/** It stands in no file of ours. */
	private const BOUNDARY = '----RestHealthFormBoundary0123456789';

	/**
	 * The body, its Content-Type and Content-Disposition, and what is compared with what arrives: all of it, and of a form with a file that file.
	 *
	 * @param array<string, mixed> $probe As src/probes/probe.ts describes it.
	 * @return array{payload: string, type: string, disposition: string|null, compared: string}|null Null for a method without a body.
	 */
	public static function of( array $probe ): ?array {
		if ( ! in_array( $probe['method'], array( 'POST', 'PUT' ), true ) ) {
			return null;
		}
		$body = $probe['body'] ?? array();
		switch ( $body['as'] ?? 'json' ) {
			case 'form':
				return self::text( 'application/x-www-form-urlencoded', self::filled( array( self::class, 'form' ), $body ) );
			case 'text':
				return self::text( 'text/plain', self::filled( 'strval', $body ) );
			case 'multipart':
				return self::in_form( self::dot( 'png' ) );
			case 'image':
				return array( 'disposition' => 'attachment; filename="rest-health.jpg"' ) + self::text( 'image/jpeg', self::dot( 'jpeg' ) );
			default:
				$write = static fn( ?string $content ): string => self::json( $probe['target'], $content );
				return self::text( 'application/json', self::filled( $write, $body ) );
		}
	}

	/**
	 * What is compared with what arrives.
	 *
	 * @param array<string, mixed> $probe The probe.
	 * @return array{bytes: int, sha256: string}
	 */
	public static function sum( array $probe ): array {
		$compared = self::of( $probe )['compared'] ?? '';
		return array(
			'bytes'  => strlen( $compared ),
			'sha256' => hash( 'sha256', $compared ),
		);
	}

	/**
	 * Something as it is.
	 *
	 * @param string $type    Its type.
	 * @param string $payload What it is.
	 * @return array{payload: string, type: string, disposition: null, compared: string}
	 */
	private static function text( string $type, string $payload ): array {
		return compact( 'payload', 'type' ) + array(
			'disposition' => null,
			'compared'    => $payload,
		);
	}

	/**
	 * A file as a form sends it.
	 *
	 * @param string $file An image.
	 * @return array{payload: string, type: string, disposition: null, compared: string}
	 */
	private static function in_form( string $file ): array {
		$lines = array(
			'--' . self::BOUNDARY,
			'Content-Disposition: form-data; name="file"; filename="rest-health.png"',
			'Content-Type: image/png',
			'',
			$file,
			'--' . self::BOUNDARY . '--',
			'',
		);
		return array( 'compared' => $file ) + self::text( 'multipart/form-data; boundary=' . self::BOUNDARY, implode( "\r\n", $lines ) );
	}

	/**
	 * A small image.
	 *
	 * @param string $kind One of those in src/in-page/dots.ts.
	 */
	private static function dot( string $kind ): string {
		return (string) base64_decode( Catalogue::in_page()['dots'][ $kind ], true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- It is an image.
	}

	/**
	 * The text where the editor of that route puts it.
	 *
	 * @param string      $target  The route.
	 * @param string|null $content The text; null where nothing is to be saved.
	 */
	private static function json( string $target, ?string $content ): string {
		$is_batch = 'batch' === $target;
		$body     = (object) self::fields( $is_batch ? 'post-zero' : $target, $content );
		$request  = array(
			'path'   => '/wp/v2/posts/0',
			'method' => 'POST',
			'body'   => $body,
		);
		return (string) wp_json_encode( $is_batch ? array( 'requests' => array( $request ) ) : $body, self::AS_BROWSERS_DO );
	}

	/**
	 * Its fields.
	 *
	 * @param string      $target  The route.
	 * @param string|null $content The text; null where nothing is to be saved.
	 * @return array<string, mixed>
	 */
	private static function fields( string $target, ?string $content ): array {
		if ( null === $content ) {
			return array();
		}
		switch ( $target ) {
			case 'media-zero':
				return array( 'description' => $content );
			case 'styles-zero':
				return array(
					'settings' => (object) array(),
					'styles'   => array( 'css' => $content ),
				);
			default:
				return array( 'content' => $content );
		}
	}

	/**
	 * The text as URLSearchParams writes it, which leaves stars alone.
	 *
	 * @param string|null $content The text; null where nothing is to be saved.
	 */
	private static function form( ?string $content ): string {
		return null === $content ? '' : str_replace( '%2A', '*', http_build_query( compact( 'content' ), '', '&' ) );
	}

	/**
	 * The text, or so many bytes of it: filled up with plain words, which are as long in a body as they are by themselves.
	 *
	 * @param callable(string|null): string $write Makes a body of a text.
	 * @param array<string, mixed>          $body  As src/probes/probe.ts describes it.
	 */
	private static function filled( callable $write, array $body ): string {
		$content = $body['content'] ?? null;
		if ( ! isset( $body['bytes'] ) ) {
			return $write( $content );
		}
		$words   = Catalogue::in_page()['filling']['words'];
		$missing = max( 0, (int) $body['bytes'] - strlen( $write( (string) $content ) ) );
		return $write( $content . substr( str_repeat( $words, (int) ceil( $missing / strlen( $words ) ) ), 0, $missing ) );
	}
}
