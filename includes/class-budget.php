<?php
/**
 * How much may be asked.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * How long and how often one checkup of the server's may ask, and how fast. Mirrors src/checkup/budget.ts.
 */
final class Budget {

	/** No probe is begun after so many seconds: somebody waits for the page. */
	private const SECONDS = 18;

	/** The same with consent, which asks for more. With the last answer these are 30 seconds: many servers let no page take longer. */
	private const SECONDS_CONSENTED = 26;

	/** The same beside the browser, whose page waits ten seconds for all (src/checkup/limits.ts), and a request may take four. */
	private const SECONDS_BESIDE = 5;

	/** Microseconds between an answer of the REST API that is a refusal and the next request: firewalls ban whoever is refused in quick succession. */
	private const PAUSE = 300000;

	/** As many refusals a firewall is asked to bear, as in the browser. */
	private const REFUSALS = 5;

	/** With the person's consent, who was told that a firewall may take offence. */
	private const REFUSALS_CONSENTED = 12;

	/** What is kept back when something is to be saved: for the control behind it, which tells a ban from a rule. */
	private const REFUSALS_CONTROL = 1;

	/** What is kept back when something is asked that needs consent: for that control, and what follows. */
	private const REFUSALS_KEPT = 2;
	private const SECONDS_KEPT  = 6;

	/**
	 * Whether the person agreed to what a firewall may take for an attack.
	 *
	 * @var bool
	 */
	private bool $consented;

	/**
	 * The moment after which nothing is begun, as microtime() tells it.
	 *
	 * @var float
	 */
	private float $end;

	/**
	 * How many requests were refused, by whoever guards the REST API.
	 *
	 * @var int
	 */
	private int $refused = 0;

	/**
	 * Whether the last one was.
	 *
	 * @var bool
	 */
	private bool $was_refused = false;

	/**
	 * A budget that begins now.
	 *
	 * @param float $seconds   For how long.
	 * @param bool  $consented Whether the person agreed.
	 */
	private function __construct( float $seconds, bool $consented = false ) {
		$this->end       = microtime( true ) + $seconds;
		$this->consented = $consented;
	}

	/**
	 * Of a checkup that the server makes by itself.
	 *
	 * @param bool $consented Whether the person agreed to what a firewall may take for an attack.
	 */
	public static function of_server( bool $consented ): self {
		return new self( $consented ? self::SECONDS_CONSENTED : self::SECONDS, $consented );
	}

	/** Of what the server adds to a checkup of the browser. */
	public static function beside_the_browser(): self {
		return new self( self::SECONDS_BESIDE );
	}

	/**
	 * Whether a probe may be asked now.
	 *
	 * @param array<string, mixed> $probe As src/probes/probe.ts describes it.
	 */
	public function allows( array $probe ): bool {
		$is_sensitive = $this->consented && ! empty( $probe['needsConsent'] );
		return microtime( true ) < $this->end - ( $is_sensitive ? self::SECONDS_KEPT : 0 )
			&& ( ! Target::is_of_rest( $probe['target'] ) || $this->left() > $this->kept_from( $probe, $is_sensitive ) );
	}

	/**
	 * How many refusals the probe has to leave.
	 *
	 * @param array<string, mixed> $probe        The probe.
	 * @param bool                 $is_sensitive Whether it is asked with consent only.
	 */
	private function kept_from( array $probe, bool $is_sensitive ): int {
		if ( $is_sensitive ) {
			return self::REFUSALS_KEPT;
		}
		return 'saving' === $probe['group'] ? self::REFUSALS_CONTROL : 0;
	}

	/** How many more may be refused. */
	private function left(): int {
		return ( $this->consented ? self::REFUSALS_CONSENTED : self::REFUSALS ) - $this->refused;
	}

	/** Waits for as long as a firewall wants to be left in peace. */
	public function rest(): void {
		if ( $this->was_refused ) {
			usleep( self::PAUSE );
		}
	}

	/**
	 * Writes down what came of a request to the REST API. A time-out is no refusal.
	 *
	 * @param array<string, mixed>|null $exchange The exchange; null when nothing was asked.
	 */
	public function note( ?array $exchange ): void {
		$this->was_refused = null !== $exchange && 'answered' === $exchange['outcome'] && ! $exchange['passed'];
		$this->refused    += (int) $this->was_refused;
	}
}
