<?php
/**
 * What an answer is.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Tells by the body what an answer is. Mirrors src/checkup/normalise/shape.ts.
 */
final class Shape {

	/** The shape with which each target says that all is well; all others are routes at which nothing can be saved. */
	private const RIGHT = array(
		'static-file' => 'static-file',
		'ajax'        => 'nonce',
		'front-page'  => 'front-page',
		'index'       => 'index',
		'self-test'   => 'self-test',
		'routes'      => 'routes',
	);

	/** What the codes of core's own refusals say. The first four are its words for what cannot exist; everything else that refuses it has another code. */
	private const OF_CODES = array(
		'rest_post_invalid_id'         => 'no-such-post',
		'rest_comment_invalid_id'      => 'no-such-post',
		'rest_template_not_found'      => 'no-such-post',
		'rest_global_styles_not_found' => 'no-such-post',
		'wp_die'                       => 'wp-die',
		'internal_server_error'        => 'wp-die',
	);

	/**
	 * What the answer is, whatever its status says.
	 *
	 * @param array<string, mixed> $answer As src/checkup/answer.ts describes it.
	 * @param Body                 $body   What is in it.
	 * @param string               $target What was asked for.
	 */
	public static function of( array $answer, Body $body, string $target ): ?string {
		$text = $answer['text'];
		if ( 'static-file' === $target ) {
			return 0 === strpos( $text, 'REST Health static file' ) ? 'static-file' : 'other';
		}
		if ( 'ajax' === $target ) {
			return preg_match( '/^[0-9a-f]{10}$/D', $text ) ? 'nonce' : 'other';
		}
		if ( 'front-page' === $target ) {
			return 200 === $answer['status'] && self::is_page( $answer, $body->kind() ) ? 'front-page' : 'other';
		}
		return $body->has_json() ? self::of_json( $body->members() ) : null;
	}

	/**
	 * Whether HTML came. A page with output before it, or a long one, says so in its header.
	 *
	 * @param array<string, mixed> $answer The answer.
	 * @param string               $kind   What the text is.
	 */
	private static function is_page( array $answer, string $kind ): bool {
		return 'html' === $kind
			|| ( in_array( $kind, array( 'text', 'too-large' ), true ) && 'html' === Content::type( $answer['headers']['content-type'] ?? '' ) );
	}

	/**
	 * Whether the REST API answers like that.
	 *
	 * @param array<string, mixed> $members The members of an object.
	 */
	public static function is_answer( array $members ): bool {
		return 'other' !== self::of_json( $members );
	}

	/**
	 * Whether this is the answer that was asked for.
	 *
	 * @param string|null $shape  What the answer is.
	 * @param int         $status The HTTP status.
	 * @param string      $target What was asked for.
	 */
	public static function is_right( ?string $shape, int $status, string $target ): bool {
		if ( isset( self::RIGHT[ $target ] ) ) {
			return self::RIGHT[ $target ] === $shape && 200 === $status;
		}
		// A batch is answered with 207, whatever stands in it.
		$refusal = 'batch' === $target ? 207 : 404;
		return ( 'dry-run' === $shape && 200 === $status ) || ( 'no-such-post' === $shape && $refusal === $status );
	}

	/**
	 * The error's code; a code that is no text is none.
	 *
	 * @param Body $body What is in the text.
	 */
	public static function code( Body $body ): ?string {
		return self::word( self::alone_in( $body->members() )['code'] ?? null, 100 );
	}

	/**
	 * What the self-test route, or a dry run, saw of a signed request.
	 *
	 * @param Body        $body  What is in the text.
	 * @param string|null $shape What the answer is.
	 * @return array{seenUser: bool|null, seenCookie: bool|null, seenNonce: bool|null, seenMethod: string|null, seenOverride: bool|null}
	 */
	public static function seen( Body $body, ?string $shape ): array {
		$seen  = 'self-test' === $shape ? $body->members() : self::dry_run( $body, $shape );
		$as_is = static fn( string $key ): ?bool => is_bool( $seen[ $key ] ?? null ) ? $seen[ $key ] : null;
		return array(
			'seenUser'     => $as_is( 'user' ),
			'seenCookie'   => $as_is( 'cookie' ),
			'seenNonce'    => $as_is( 'nonce' ),
			'seenMethod'   => self::word( $seen['method'] ?? null, 10 ),
			'seenOverride' => $as_is( 'override' ),
		);
	}

	/**
	 * What a dry run says of the request; nothing where none spoke.
	 *
	 * @param Body        $body  What is in the text.
	 * @param string|null $shape What the answer is.
	 * @return array<string, mixed>
	 */
	public static function dry_run( Body $body, ?string $shape ): array {
		$said = 'dry-run' === $shape ? $body->members()['dryRun'] ?? null : null;
		return is_object( $said ) ? get_object_vars( $said ) : array();
	}

	/**
	 * A foreign word as it is kept and stored, so that the same is judged now and later (class-posted-exchange.php).
	 *
	 * @param mixed $value   Anything.
	 * @param int   $longest How many characters are kept.
	 */
	private static function word( $value, int $longest ): ?string {
		if ( ! is_string( $value ) || '' === $value ) {
			return null;
		}
		return substr( (string) preg_replace( '/[^A-Za-z0-9_.:-]/u', '_', $value ), 0, $longest );
	}

	/**
	 * What the JSON is.
	 *
	 * @param array<string, mixed> $answer The members of an object.
	 */
	private static function of_json( array $answer ): string {
		$members = self::alone_in( $answer );
		if ( true === ( $members['answered'] ?? null ) ) {
			return self::of_ours( $members );
		}
		if ( is_array( $members['namespaces'] ?? null ) ) {
			return 'index';
		}
		if ( ! is_string( $members['code'] ?? null ) || ! is_string( $members['message'] ?? null ) ) {
			return 'other';
		}
		return self::OF_CODES[ $members['code'] ] ?? 'error';
	}

	/**
	 * Which of our own answers it is.
	 *
	 * @param array<string, mixed> $members The members of an object.
	 */
	private static function of_ours( array $members ): string {
		if ( is_object( $members['dryRun'] ?? null ) ) {
			return 'dry-run';
		}
		return is_object( $members['routes'] ?? null ) ? 'routes' : 'self-test';
	}

	/**
	 * A batch of one is answered in an envelope: the answer is the one in it.
	 *
	 * @param array<string, mixed> $members The members of an object.
	 * @return array<string, mixed> Members of an object.
	 */
	private static function alone_in( array $members ): array {
		$responses = $members['responses'] ?? null;
		$only      = is_array( $responses ) && 1 === count( $responses ) ? $responses[0] : null;
		$body      = is_object( $only ) ? get_object_vars( $only )['body'] ?? null : null;
		return is_object( $body ) ? get_object_vars( $body ) : $members;
	}
}
