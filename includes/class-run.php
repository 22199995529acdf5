<?php
/**
 * One run of probes.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * A record that holds together the signed probes of one checkup: who began it, one token per probe, and what the witness saw of each.
 */
final class Run {

	/** As long as somebody may still come for the traces. */
	private const SECONDS = 600;

	/**
	 * The id: 32 hexadecimal digits.
	 *
	 * @var string
	 */
	private string $id;

	/**
	 * Who began it, and where.
	 *
	 * @var array<string, mixed>
	 */
	private array $record;

	/**
	 * The key, read together with the record, or once for some thirty tokens that are minted at once.
	 *
	 * @var string|null
	 */
	private ?string $key = null;

	/**
	 * Experiments that were read together with the record, by place; empty where there is none.
	 *
	 * @var array<string, array<string, mixed>>
	 */
	private array $experiments = array();

	/**
	 * Wraps a run that is recorded.
	 *
	 * @param string               $id     Its id.
	 * @param array<string, mixed> $record Who began it, and where.
	 */
	private function __construct( string $id, array $record ) {
		$this->id     = $id;
		$this->record = $record;
	}

	/**
	 * Begins a run for the current user and session.
	 *
	 * @param array<string, mixed> $server What the server states about itself, by which the run will be judged.
	 */
	public static function begin( array $server = array() ): self {
		Store::sweep();
		$id  = bin2hex( random_bytes( 16 ) );
		$run = new self( $id, self::owner() + Surroundings::begin( $id ) + array( 'server' => $server ) );
		Store::insert( "run/$id", $run->record, self::SECONDS );
		return $run;
	}

	/**
	 * Any run that is recorded.
	 *
	 * @param string      $id   Its id.
	 * @param string|null $slot A place in it whose experiment will be asked for.
	 */
	public static function find( string $id, ?string $slot = null ): ?self {
		if ( ! preg_match( '/^[0-9a-f]{32}$/D', $id ) ) {
			return null;
		}
		$experiment          = "experiment/$id/$slot";
		list( $key, $notes ) = Store::beside( Key::OPTION, "run/$id", $experiment );
		if ( ! isset( $notes[ "run/$id" ] ) ) {
			return null;
		}
		$run      = new self( $id, $notes[ "run/$id" ] );
		$run->key = Key::usable( $key );
		if ( null !== $slot ) {
			$run->experiments[ $slot ] = $notes[ $experiment ] ?? array();
		}
		return $run;
	}

	/**
	 * A run of the current user and session.
	 *
	 * @param string $id Its id; anything.
	 */
	public static function of_user( string $id ): ?self {
		$run = self::find( $id );
		return null !== $run && $run->is_of_current_user() ? $run : null;
	}

	/** Whether the current user began it, in this session. */
	public function is_of_current_user(): bool {
		return array_intersect_key( $this->record, self::owner() ) === self::owner();
	}

	/** The key under which its tokens are signed; null when there was none when the run was read. */
	public function key(): ?string {
		return $this->key;
	}

	/** The id. */
	public function id(): string {
		return $this->id;
	}

	/**
	 * What the server stated about itself when the run began: the page judged by it, and a moment later it may be otherwise.
	 *
	 * @return array<string, mixed>|null
	 */
	public function server(): ?array {
		$server = $this->record['server'] ?? null;
		return is_array( $server ) && array() !== $server ? $server : null;
	}

	/** Who began it; 0 when that was nobody. */
	public function user(): int {
		return (int) ( $this->record['user'] ?? 0 );
	}

	/**
	 * Where this request is answered, against where the run began.
	 *
	 * @return array<string, string|null> `same`, `other` or null for `cookieName`, `salts` and `node`.
	 */
	public function surroundings(): array {
		return Surroundings::compare( $this->record, $this->id );
	}

	/**
	 * Whether WordPress uses another key for login cookies or nonces than where the run began.
	 *
	 * @param string $scheme What WordPress calls it: `logged_in` or `nonce`.
	 * @param string $salt   What it uses.
	 */
	public function is_other_salt( string $scheme, string $salt ): bool {
		return Surroundings::is_other_salt( $this->record, $scheme, $salt, $this->id );
	}

	/**
	 * A token for one place.
	 *
	 * @param string                    $slot       Name of a probe, or what next_slot() gave.
	 * @param array<string, mixed>|null $experiment What is to be left out of the request.
	 */
	public function mint( string $slot, ?array $experiment = null ): string {
		if ( null !== $experiment && ! Store::insert( $this->experiment_name( $slot ), $experiment, self::SECONDS ) ) {
			Store::write( $this->experiment_name( $slot ), $experiment );
		}
		$this->key = $this->key ?? Key::make();
		return Token::mint( $this->id, $slot, $this->key );
	}

	/** A place for the next experiment: e1, e2 … Nobody else gets the same. */
	public function next_slot(): string {
		$number = 1 + count( Store::names( $this->experiment_name( 'e' ) ) );
		while ( ! Store::insert( $this->experiment_name( "e$number" ), array(), self::SECONDS ) && $number < 1000 ) {
			++$number;
		}
		return "e$number";
	}

	/**
	 * What is to be left out of the request in this place; null when it is only watched.
	 *
	 * @param string $slot The place.
	 * @return array<string, mixed>|null
	 */
	public function experiment( string $slot ): ?array {
		$experiment = $this->experiments[ $slot ] ?? Store::read( $this->experiment_name( $slot ) );
		return array() === $experiment ? null : $experiment;
	}

	/**
	 * Opens the trace of a request.
	 *
	 * @param string $slot The place.
	 * @return bool False when somebody was here before.
	 */
	public function open_trace( string $slot ): bool {
		return Store::insert( $this->trace_name( $slot ), array(), self::SECONDS );
	}

	/**
	 * Keeps what was seen of a request, if its run still stands.
	 *
	 * @param string               $slot The place.
	 * @param array<string, mixed> $raw  As the witness writes it.
	 */
	public function keep_trace( string $slot, array $raw ): void {
		Store::write( $this->trace_name( $slot ), $raw );
	}

	/**
	 * What was seen of a request: an empty array when it began and has not ended, or was killed.
	 *
	 * @param string $slot The place.
	 * @return array<string, mixed>|null Null when no such request was seen.
	 */
	public function trace( string $slot ): ?array {
		return Store::read( $this->trace_name( $slot ) );
	}

	/**
	 * How many of these requests have not begun, or not ended.
	 *
	 * @param list<string> $slots Their places.
	 */
	public function unended( array $slots ): int {
		$traces = array() === $slots ? array() : Store::some( ...array_map( array( $this, 'trace_name' ), $slots ) );
		return count( $slots ) - count( array_filter( $traces ) );
	}

	/**
	 * What was seen of all requests.
	 *
	 * @return array<string, array<string, mixed>> By place.
	 */
	public function traces(): array {
		$traces = array();
		foreach ( Store::all( $this->trace_name( '' ) ) as $name => $trace ) {
			$traces[ substr( $name, strlen( $this->trace_name( '' ) ) ) ] = $trace;
		}
		return $traces;
	}

	/** Forgets the run and all that was seen. Its tokens are worth nothing then. */
	public function forget(): void {
		// The record first: no further trace can be opened.
		foreach ( array( "run/$this->id", $this->experiment_name( '' ), $this->trace_name( '' ) ) as $name ) {
			Store::forget( $name );
		}
	}

	/**
	 * Who begins a run: the user, and the session as a hash.
	 *
	 * @return array{user: int, session: string}
	 */
	private static function owner(): array {
		return array(
			'user'    => get_current_user_id(),
			'session' => hash( 'sha256', wp_get_session_token() ),
		);
	}

	/**
	 * Where a trace is kept.
	 *
	 * @param string $slot The place.
	 */
	private function trace_name( string $slot ): string {
		return "trace/$this->id/$slot";
	}

	/**
	 * Where an experiment is kept.
	 *
	 * @param string $slot The place.
	 */
	private function experiment_name( string $slot ): string {
		return "experiment/$this->id/$slot";
	}
}
