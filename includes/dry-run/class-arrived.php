<?php
/**
 * What arrived.
 *
 * @package REST_Health
 */

namespace REST_Health\Dry_Run;

use WP_REST_Request;

/**
 * Tells what came of a request that would have saved something: its methods, and how many bytes with which sum. Nothing of the content itself.
 */
final class Arrived {

	/** A type that nobody sends is not worth more. */
	private const LONGEST_TYPE = 100;

	/**
	 * What came, to be compared with what was sent.
	 *
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 * @return array{method: string, sent: string, override: bool, type: string|null, bytes: int|null, sha256: string|null} `method`: as WordPress
	 *               takes it. `sent`: as the web server says. No bytes and no sum where they cannot be known.
	 */
	public static function of( WP_REST_Request $request ): array {
		$type = self::type( $request );
		return array(
			'method'   => $request->get_method(),
			'sent'     => self::sent(),
			'override' => null !== $request->get_header( 'X-HTTP-Method-Override' ),
			'type'     => $type,
		) + ( 'multipart/form-data' === $type ? self::file( $request ) : self::body() );
	}

	/**
	 * The type of the content, without its parameters.
	 *
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 */
	private static function type( WP_REST_Request $request ): ?string {
		$header = (string) $request->get_header( 'Content-Type' );
		return preg_match( '~^\s*([a-z0-9.+-]+/[a-z0-9.+-]+)\s*(?:;|$)~i', $header, $found ) ? strtolower( substr( $found[1], 0, self::LONGEST_TYPE ) ) : null;
	}

	/** The method in the request's first line. */
	private static function sent(): string {
		$method = $_SERVER['REQUEST_METHOD'] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- All but letters is taken away below.
		return is_string( $method ) ? substr( (string) preg_replace( '/[^A-Z]/', '', $method ), 0, 10 ) : '';
	}

	/**
	 * The body as PHP got it, past everybody who may have changed WordPress's idea of it. Read piece by piece: it may be large.
	 *
	 * @return array{bytes: int|null, sha256: string|null}
	 */
	private static function body(): array {
		$input = fopen( 'php://input', 'rb' ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A stream, and no file.
		if ( false === $input ) {
			return self::unknown();
		}
		$sum   = hash_init( 'sha256' );
		$bytes = hash_update_stream( $sum, $input );
		fclose( $input ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- As above.
		return array(
			'bytes'  => $bytes,
			'sha256' => hash_final( $sum ),
		);
	}

	/**
	 * The first file of a form: PHP has taken the form apart, and only the file is as it was sent. Where PHP takes no files there is nothing to be
	 * known, and nobody is to be accused of having changed it.
	 *
	 * @param WP_REST_Request $request The request.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 * @return array{bytes: int|null, sha256: string|null}
	 */
	private static function file( WP_REST_Request $request ): array {
		$file = array_values( $request->get_file_params() )[0] ?? null;
		$path = is_array( $file ) ? $file['tmp_name'] ?? null : null;
		if ( ! is_string( $path ) || ! is_uploaded_file( $path ) ) {
			return self::unknown();
		}
		$bytes = filesize( $path );
		$sum   = hash_file( 'sha256', $path );
		return false === $bytes || false === $sum ? self::unknown() : array(
			'bytes'  => $bytes,
			'sha256' => $sum,
		);
	}

	/**
	 * Nothing is known.
	 *
	 * @return array{bytes: null, sha256: null}
	 */
	private static function unknown(): array {
		return array(
			'bytes'  => null,
			'sha256' => null,
		);
	}
}
