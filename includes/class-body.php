<?php
/**
 * The body of an answer.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Reads a body: what the text is, and the JSON in it. Mirrors src/checkup/normalise/body.ts.
 */
final class Body {

	private const BOM = "\xEF\xBB\xBF";

	/** How many beginnings or ends are tried when something stands around the JSON. */
	private const TRIES = 20;

	/** How gzip and deflate begin, after what is no UTF-8 was replaced. */
	private const COMPRESSED = '/^(?:\x1F(?:\xEF\xBF\xBD|\?)\x08|x\xEF\xBF\xBD)/';

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
	 * Reads the body. Output around valid JSON is told apart from JSON that ends too early. In a page that was asked for nobody
	 * looks for JSON: scripts hold some.
	 *
	 * @param array<string, mixed> $answer As src/checkup/answer.ts describes it.
	 * @param string               $target What was asked for.
	 */
	public function __construct( array $answer, string $target ) {
		if ( $answer['tooLarge'] ) {
			$this->kind = 'too-large';
			return;
		}
		$trimmed    = self::trim( $answer['text'] );
		$this->json = self::parse( $trimmed );
		if ( $this->json ) {
			$this->kind = self::kind_of_json( $answer['text'], $trimmed );
			return;
		}
		$this->json = 'front-page' === $target ? array() : self::inside( $trimmed );
		$this->kind = $this->json ? 'json-with-output' : self::without_json( $trimmed, $answer['cut'] );
	}

	/** What the text is. */
	public function kind(): string {
		return $this->kind;
	}

	/** Whether there is JSON in it. */
	public function has_json(): bool {
		return array() !== $this->json;
	}

	/**
	 * The members of the JSON, when it is an object.
	 *
	 * @return array<string, mixed>
	 */
	public function members(): array {
		return is_object( $this->json[0] ?? null ) ? get_object_vars( $this->json[0] ) : array();
	}

	/**
	 * What response.json() makes of it: it drops one BOM at the very beginning, and chokes on any other.
	 *
	 * @param string $text As it came.
	 * @param string $json The JSON in it.
	 */
	private static function kind_of_json( string $text, string $json ): string {
		$has_bom = 0 === strpos( $text, self::BOM );
		if ( trim( $has_bom ? substr( $text, strlen( self::BOM ) ) : $text, " \t\r\n" ) !== $json ) {
			return 'json-with-output';
		}
		return $has_bom ? 'json-with-bom' : 'json';
	}

	/**
	 * The text without the white space that JSON allows, and without BOMs.
	 *
	 * @param string $text The text.
	 */
	private static function trim( string $text ): string {
		return (string) preg_replace( '/^(?:[ \t\r\n]|\xEF\xBB\xBF)+|(?:[ \t\r\n]|\xEF\xBB\xBF)+$/D', '', $text );
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
		if ( preg_match( self::COMPRESSED, $trimmed ) ) {
			return 'compressed';
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
			if ( is_object( $json[0] ?? null ) && Shape::is_answer( get_object_vars( $json[0] ) ) ) {
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
