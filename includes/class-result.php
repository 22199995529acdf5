<?php
/**
 * The last checkup.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Keeps the evidence of the last finished checkup. Sentences are never kept: they are written when they are shown.
 */
final class Result {

	public const OPTION = 'rest_health_result';

	/** As long as it is this young, opening the page asks nobody. */
	private const FRESH = 5 * MINUTE_IN_SECONDS;

	/**
	 * What was kept.
	 *
	 * @var array<string, mixed>
	 */
	private array $kept;

	/**
	 * Wraps what was kept.
	 *
	 * @param array<string, mixed> $kept Evidence, date and user.
	 */
	private function __construct( array $kept ) {
		$this->kept = $kept;
	}

	/** The last checkup; null when there was none. */
	public static function last(): ?self {
		$kept = get_option( self::OPTION );
		$fits = is_array( $kept ) && is_array( $kept['evidence']['server'] ?? null ) && is_int( $kept['date'] ?? null );
		return $fits ? new self( $kept ) : null;
	}

	/**
	 * Keeps a checkup that ended just now. Not autoloaded: ordinary requests must not pay for it. Old notes are
	 * thrown away with that, for who knows whether WordPress does it.
	 *
	 * @param array<string, mixed> $evidence As src/evidence.ts describes it.
	 */
	public static function keep( array $evidence ): void {
		$kept = array(
			'evidence' => array_map( array( self::class, 'without_text' ), $evidence ),
			'date'     => time(),
			'user'     => get_current_user_id(),
		);
		update_option( self::OPTION, $kept, false );
		Store::sweep();
	}

	/**
	 * A fact without what others wrote: the beginning of an answer may tell anything, and nobody reads it any more.
	 *
	 * @param mixed $fact Exchange, or whatever else the evidence holds.
	 * @return mixed
	 */
	private static function without_text( $fact ) {
		return is_array( $fact ) && isset( $fact['excerpt'] ) ? array_merge( $fact, array( 'excerpt' => '' ) ) : $fact;
	}

	/** Whether it is so young that another checkup need not start by itself. */
	public function is_fresh(): bool {
		return time() - $this->kept['date'] < self::FRESH;
	}

	/**
	 * The evidence.
	 *
	 * @return array<string, mixed>
	 */
	public function evidence(): array {
		return $this->kept['evidence'];
	}

	/**
	 * What the rules find in it today.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function findings(): array {
		return Findings::of( $this->evidence() );
	}

	/** The moment in UTC, ISO 8601. */
	public function date(): string {
		return gmdate( 'Y-m-d\TH:i:s\Z', $this->kept['date'] );
	}

	/** The moment in the site's zone and format. */
	public function shown_date(): string {
		$format = get_option( 'date_format' ) . ' ' . get_option( 'time_format' );
		return (string) wp_date( $format, $this->kept['date'] );
	}

	/** Who ran it. */
	public function user(): string {
		$user = get_userdata( (int) ( $this->kept['user'] ?? 0 ) );
		return $user ? $user->display_name : '';
	}

	/** From where it was asked: `browser` or `loopback`. */
	public function vantage(): string {
		return 'browser' === ( $this->evidence()['vantage'] ?? null ) ? 'browser' : 'loopback';
	}

	/** One sentence about when, who and from where. */
	public function said(): string {
		$sentence = 'browser' === $this->vantage()
			/* translators: 1: date and time, 2: name of a user. */
			? __( 'Last checkup: %1$s, by %2$s, asked by the browser and the server.', 'rest-health' )
			/* translators: 1: date and time, 2: name of a user. */
			: __( 'Last checkup: %1$s, by %2$s, asked by the server alone.', 'rest-health' );
		$user = $this->user();
		return sprintf( $sentence, $this->shown_date(), '' === $user ? __( 'a user who is gone', 'rest-health' ) : $user );
	}
}
