<?php
/**
 * Leave to watch one request.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * What a good token stands for: a run and a place in it, and for a counter-experiment what is to be left out.
 */
final class Ticket {

	/** The place of a token that is good for dry runs only, is not burned and not watched: no probe and no experiment is called so. */
	public const FREE = 'dry';

	/**
	 * The header of the request whose ticket is remembered.
	 *
	 * @var string|null
	 */
	private static ?string $header = null;

	/**
	 * Its ticket.
	 *
	 * @var self|null
	 */
	private static ?self $current = null;

	/**
	 * The run.
	 *
	 * @var Run
	 */
	private Run $run;

	/**
	 * The place in it.
	 *
	 * @var string
	 */
	private string $slot;

	/**
	 * Only Token::open() should make one.
	 *
	 * @param Run    $run  The run.
	 * @param string $slot The place in it.
	 */
	public function __construct( Run $run, string $slot ) {
		$this->run  = $run;
		$this->slot = $slot;
	}

	/** The ticket of this very HTTP request. It is opened once, because opening burns the token. */
	public static function current(): ?self {
		// Not unslashed: no token has a character that slashes would change. Not sanitised: a token that was changed is no token.
		$header = $_SERVER['HTTP_X_REST_HEALTH_PROBE'] ?? null; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput
		if ( $header !== self::$header ) {
			self::$header  = $header;
			self::$current = is_string( $header ) ? Token::open( $header ) : null;
		}
		return self::$current;
	}

	/** Takes the ticket away from this request, which goes on as if it carried no token. */
	public static function void(): void {
		self::$current = null;
	}

	/** The run. */
	public function run(): Run {
		return $this->run;
	}

	/** The place in it: the name of a probe, or e1, e2 … */
	public function slot(): string {
		return $this->slot;
	}

	/** Whether it is good for dry runs and for nothing else, as often as its owner likes. */
	public function is_free(): bool {
		return self::FREE === $this->slot;
	}

	/**
	 * What is to be left out of the request; null for a request that is only watched.
	 *
	 * @return array<string, mixed>|null
	 */
	public function experiment(): ?array {
		return $this->run->experiment( $this->slot );
	}
}
