<?php
/**
 * The body of an answer.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Reads a body: what the text is, and the JSON in it. Mirrors src/checkup/normalise/body.ts and shape.ts.
 */
final class Body {

	private const BOM = "\xEF\xBB\xBF";

	/** How many beginnings or ends are tried when something stands around the JSON. */
	private const TRIES = 20;

	private const RIGHT = array(
		'static-file' => array( 'static-file', 200 ),
		'ajax'        => array( 'nonce', 200 ),
		'index'       => array( 'index', 200 ),
		'self-test'   => array( 'self-test', 200 ),
		'post-zero'   => array( 'no-such-post', 404 ),
	);

	/**
	 * The text as it came.
	 *
	 * @var string
	 */
	private string $text;

	/**
	 * What the text is.
	 *
	 * @var string
	 */
	private string $kind;

	/**
	 * The JSON in a list of one; empty when there is none.
	 *
	 * @var list<mixed>
	 */
	private array $json = array();

	/**
	 * Reads the body. Output around valid JSON is told apart from JSON that ends too early.
	 *
	 * @param array<string, mixed> $answer As src/checkup/answer.ts describes it.
	 */
	public function __construct( array $answer ) {
		$this->text = $answer['text'];
		$trimmed    = (string) preg_replace( '/^(?:[ \t\r\n]|\xEF\xBB\xBF)+|(?:[ \t\r\n]|\xEF\xBB\xBF)+$/D', '', $this->text );

		if ( $answer['tooLarge'] ) {
			$this->kind = 'too-large';
			return;
		}
		$this->json = self::parse( $trimmed );
		if ( $this->json ) {
			$this->kind = 0 === strpos( $this->text, self::BOM ) ? 'json-with-bom' : 'json';
			return;
		}
		$this->json = self::inside( $trimmed );
		$this->kind = $this->json ? 'json-with-output' : self::without_json( $trimmed, $answer['cut'] );
	}

	/** What the text is. */
	public function kind(): string {
		return $this->kind;
	}

	/**
	 * What the answer is, whatever its status says.
	 *
	 * @param string $target What was asked for.
	 */
	public function shape( string $target ): ?string {
		if ( 'static-file' === $target ) {
			return 0 === strpos( $this->text, 'REST Health static file' ) ? 'static-file' : 'other';
		}
		if ( 'ajax' === $target ) {
			return preg_match( '/^[0-9a-f]{10}$/D', $this->text ) ? 'nonce' : 'other';
		}
		return $this->json ? self::shape_of_json( $this->members() ) : null;
	}

	/**
	 * Whether this is the answer that was asked for, with nothing around it.
	 *
	 * @param string $target What was asked for.
	 * @param int    $status The HTTP status.
	 */
	public function is_right( string $target, int $status ): bool {
		$clean = in_array( $target, array( 'static-file', 'ajax' ), true ) || in_array( $this->kind, array( 'json', 'json-with-bom' ), true );
		return $clean && array( $this->shape( $target ), $status ) === self::RIGHT[ $target ];
	}

	/** The error's code, at most 100 characters of it; a code that is no text is none. */
	public function code(): ?string {
		$code = $this->members()['code'] ?? null;
		return is_string( $code ) ? mb_substr( $code, 0, 100 ) : null;
	}

	/**
	 * What the self-test route saw of a signed request.
	 *
	 * @param string|null $shape What the answer is.
	 * @return array{seenUser: bool|null, seenCookie: bool|null, seenNonce: bool|null, seenMethod: string|null}
	 */
	public function seen( ?string $shape ): array {
		$seen   = 'self-test' === $shape ? $this->members() : array();
		$as_is  = static fn( string $key ): ?bool => is_bool( $seen[ $key ] ?? null ) ? $seen[ $key ] : null;
		$method = $seen['method'] ?? null;
		return array(
			'seenUser'   => $as_is( 'user' ),
			'seenCookie' => $as_is( 'cookie' ),
			'seenNonce'  => $as_is( 'nonce' ),
			'seenMethod' => is_string( $method ) ? mb_substr( $method, 0, 10 ) : null,
		);
	}

	/**
	 * The members of the JSON, when it is an object.
	 *
	 * @return array<string, mixed>
	 */
	private function members(): array {
		return is_object( $this->json[0] ?? null ) ? get_object_vars( $this->json[0] ) : array();
	}

	/**
	 * What the JSON is.
	 *
	 * @param array<string, mixed> $members The members of an object.
	 */
	private static function shape_of_json( array $members ): string {
		if ( true === ( $members['answered'] ?? null ) ) {
			return 'self-test';
		}
		if ( is_array( $members['namespaces'] ?? null ) ) {
			return 'index';
		}
		if ( ! is_string( $members['code'] ?? null ) || ! is_string( $members['message'] ?? null ) ) {
			return 'other';
		}
		$own = array(
			'rest_post_invalid_id'  => 'no-such-post',
			'wp_die'                => 'wp-die',
			'internal_server_error' => 'wp-die',
		);
		return $own[ $members['code'] ] ?? 'error';
	}

	/**
	 * What a text without JSON is.
	 *
	 * @param string $trimmed The text without white space around it.
	 * @param bool   $cut     The connection ended before the body did.
	 */
	private static function without_json( string $trimmed, bool $cut ): string {
		if ( '' === $trimmed ) {
			return $cut ? 'json-cut' : 'empty';
		}
		$kinds = array(
			'{' => 'json-cut',
			'[' => 'json-cut',
			'<' => 'html',
		);
		return $kinds[ $trimmed[0] ] ?? 'text';
	}

	/**
	 * An answer of the REST API somewhere inside the text. Nothing else: a page of the theme holds JSON too, in its scripts.
	 *
	 * @param string $text The text.
	 * @return list<mixed>
	 */
	private static function inside( string $text ): array {
		$start = strpos( $text, '{"' );
		for ( $tries = 0; false !== $start && $tries < self::TRIES; $tries++ ) {
			$rest = substr( $text, $start );
			$json = self::parse( $rest );
			$json = $json ? $json : self::up_to_an_end( $rest );
			if ( is_object( $json[0] ?? null ) && 'other' !== self::shape_of_json( get_object_vars( $json[0] ) ) ) {
				return $json;
			}
			$start = strpos( $text, '{"', $start + 1 );
		}
		return array();
	}

	/**
	 * An object that the text begins with and that ends before the text does.
	 *
	 * @param string $text The text.
	 * @return list<mixed>
	 */
	private static function up_to_an_end( string $text ): array {
		$end = strrpos( $text, '}' );
		for ( $tries = 0; $end && $tries < self::TRIES; $tries++ ) {
			$text = substr( $text, 0, $end + 1 );
			$json = self::parse( $text );
			if ( $json ) {
				return $json;
			}
			$end = strrpos( substr( $text, 0, -1 ), '}' );
		}
		return array();
	}

	/**
	 * The JSON in a list of one; empty when it is no JSON. Invalid UTF-8 is replaced, as browsers do.
	 *
	 * @param string $text The text.
	 * @return list<mixed>
	 */
	private static function parse( string $text ): array {
		$json = json_decode( $text, false, 512, JSON_INVALID_UTF8_SUBSTITUTE );
		return JSON_ERROR_NONE === json_last_error() ? array( $json ) : array();
	}
}
