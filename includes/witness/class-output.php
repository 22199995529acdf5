<?php
/**
 * Who wrote something before the answer.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Compares before and after each step how much was written. Never looks at what.
 */
final class Output extends Stepwise {

	/** PHP's messages that do not end it. */
	private const MESSAGES = E_WARNING | E_NOTICE | E_DEPRECATED | E_USER_WARNING | E_USER_NOTICE | E_USER_DEPRECATED;

	/**
	 * How much was written when it was last looked at.
	 *
	 * @var int
	 */
	private $bytes = 0;

	/**
	 * What PHP complained about last, by then.
	 *
	 * @var array<string, mixed>|null
	 */
	private $message = null;

	/**
	 * Who wrote first.
	 *
	 * @var Actor|null
	 */
	private $printed = null;

	/**
	 * Whether the answer has begun.
	 *
	 * @var bool
	 */
	private $is_over = false;

	/** What was written before us is nobody's that we could know, unless PHP itself can tell. */
	public function start(): void {
		$this->bytes   = self::written();
		$this->message = error_get_last();
		self::stand_on( 'rest_pre_serve_request', PHP_INT_MIN, fn() => $this->finish() );
	}

	/**
	 * Puts what was written down to somebody.
	 *
	 * @param Actor|Call|null $who Who ran since the last look; null when that is not known.
	 */
	public function look( $who ): void {
		$bytes = $this->is_over ? $this->bytes : self::written();
		if ( $bytes > $this->bytes && null === $this->printed ) {
			$this->printed = $this->writer( $who instanceof Call ? $who->actor() : $who );
		}
		$this->bytes   = $bytes;
		$this->message = error_get_last();
	}

	/**
	 * What was seen.
	 *
	 * @return array<string, Actor|null>
	 */
	public function seen(): array {
		return array( 'printed' => $this->printed );
	}

	/** The answer begins. What was thrown away by then did not stand before it. */
	private function finish(): void {
		$this->look( $this->in_progress->top() );
		$this->printed = self::written() > 0 ? $this->printed : null;
		$this->is_over = true;
	}

	/**
	 * Who wrote: where PHP saw the output begin, or what it complained about, or whoever ran.
	 *
	 * @param Actor|null $who Who ran.
	 */
	private function writer( ?Actor $who ): ?Actor {
		$nobody  = new Actor( null, 0 );
		$message = error_get_last();
		$is_new  = null !== $message && $message !== $this->message && 0 !== ( $message['type'] & self::MESSAGES ) && Code::is_foreign( $message['file'] );
		// PHP remembers those too that it keeps to itself. By now the switch may stand otherwise; then only whoever ran is believed to have triggered it.
		if ( $is_new && ( self::are_shown() || ( null !== $who && $who->file === $message['file'] ) ) ) {
			return ( $who ?? $nobody )->at( $message['file'], $message['line'] );
		}
		if ( headers_sent( $file, $line ) && Code::is_foreign( $file ) ) {
			return ( $who ?? $nobody )->at( $file, $line );
		}
		return $who;
	}

	/** Whether PHP writes its messages into the answer. */
	private static function are_shown(): bool {
		return in_array( strtolower( (string) ini_get( 'display_errors' ) ), array( '1', 'on', 'yes', 'true', 'stdout' ), true );
	}

	/** How many bytes were written: those that left PHP count as one, since nobody knows how many there were. */
	private static function written(): int {
		$bytes = headers_sent( $file, $line ) ? 1 : 0;
		foreach ( ob_get_status( true ) as $buffer ) {
			$bytes += (int) ( $buffer['buffer_used'] ?? 0 );
		}
		return $bytes;
	}
}
