<?php
/**
 * How a request ended that WordPress did not answer.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Sees who calls wp_die(), wp_redirect() and status_header(), and finds out at shutdown in whose code PHP ended.
 */
final class Endings extends Observer {

	private const DIE_HANDLERS = array(
		'wp_die_handler',
		'wp_die_ajax_handler',
		'wp_die_json_handler',
		'wp_die_jsonp_handler',
		'wp_die_xml_handler',
		'wp_die_xmlrpc_handler',
	);

	/** Errors that end PHP. */
	private const FATAL = E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR | E_USER_ERROR | E_RECOVERABLE_ERROR;

	/** How PHP's messages about its limits begin. PHP does not translate them. */
	private const LIMITS = array(
		'Allowed memory size of '    => 'memory',
		'Out of memory '             => 'memory',
		'Maximum execution time of ' => 'time',
	);

	/**
	 * What runs now.
	 *
	 * @var In_Progress
	 */
	private $in_progress;

	/**
	 * Whether wp_die() was called.
	 *
	 * @var bool
	 */
	private $has_died = false;

	/**
	 * Who called it, where that is not WordPress itself.
	 *
	 * @var Actor|null
	 */
	private $died = null;

	/**
	 * Who redirected last.
	 *
	 * @var Actor|null
	 */
	private $redirected = null;

	/**
	 * Who sent a status of refusal last.
	 *
	 * @var Actor|null
	 */
	private $sent = null;

	/**
	 * Prepares.
	 *
	 * @param In_Progress $in_progress What runs now.
	 */
	public function __construct( In_Progress $in_progress ) {
		$this->in_progress = $in_progress;
	}

	/** Stands where WordPress is about to end or to redirect. */
	public function start(): void {
		foreach ( self::DIE_HANDLERS as $hook ) {
			self::stand_on( $hook, PHP_INT_MAX, fn() => $this->note_death() );
		}
		self::stand_on( 'wp_redirect', PHP_INT_MAX, fn( $location ) => $this->note_redirect( (bool) $location ) );
		self::stand_on( 'status_header', PHP_INT_MAX, fn( $header, $code = 0 ) => $this->note_status( (int) $code ) );
	}

	/**
	 * Which limit broke PHP off. Who ended it is asked for only where nothing was answered.
	 *
	 * @return array<string, string|null>
	 */
	public function seen(): array {
		$error = error_get_last();
		if ( null === $error || E_ERROR !== $error['type'] ) {
			return array( 'limit' => null );
		}
		foreach ( self::LIMITS as $beginning => $limit ) {
			if ( 0 === strpos( $error['message'], $beginning ) ) {
				return array( 'limit' => $limit );
			}
		}
		return array( 'limit' => null );
	}

	/**
	 * How PHP ended, and who did that. Asked at shutdown, when there is no answer of the REST server.
	 *
	 * @param Actor|null $otherwise Who was running although none of its callbacks was.
	 * @return array{who: Actor, seen: array{how: string, refused: Actor}}|null Null for an end of WordPress's own.
	 */
	public function ending( ?Actor $otherwise ): ?array {
		$error = error_get_last();
		if ( null !== $error && 0 !== ( $error['type'] & self::FATAL ) ) {
			return self::ended( 'fatal', $this->breaker( $error, $otherwise ) );
		}
		$running = $this->in_progress->last() ?? $otherwise;
		if ( $this->has_died ) {
			return self::ended( 'wp-die', $this->died ?? $this->helper( $running ) );
		}
		if ( self::is_redirect() ) {
			return self::ended( 'redirect', $this->redirected ?? $running );
		}
		return self::ended( 'exit', $this->exact( $running ) );
	}

	/**
	 * The end, if somebody made it.
	 *
	 * @param string     $how How.
	 * @param Actor|null $who Who.
	 * @return array{who: Actor, seen: array{how: string, refused: Actor}}|null
	 */
	private static function ended( string $how, ?Actor $who ): ?array {
		return null === $who ? null : array(
			'who'  => $who,
			'seen' => array(
				'how'     => $how,
				'refused' => $who,
			),
		);
	}

	/**
	 * Who made a fatal error. PHP tells only where it saw it, and that may be in WordPress.
	 *
	 * @param array{message: string, file: string, line: int} $error     What PHP tells.
	 * @param Actor|null                                      $otherwise Who was running although none of its callbacks was.
	 */
	private function breaker( array $error, ?Actor $otherwise ): ?Actor {
		$thrower = $this->in_progress->thrower( $error['file'], $error['line'] );
		// Of a file that was being loaded, the line is that of an exit.
		$loaded  = null === $otherwise || null !== $otherwise->hook ? $otherwise : $otherwise->at( $otherwise->file, 0 );
		$running = $thrower ?? $this->in_progress->broken() ?? $loaded;
		if ( ! Code::is_foreign( $error['file'] ) ) {
			$place = null === $thrower ? Frames::first_foreign( Frames::told( $error['message'] ) ) : null;
			return null === $running || null === $place ? $running : $running->at( $place['file'], $place['line'] );
		}
		$running = $running ?? new Actor( null, 0 );
		return $running->at( $error['file'], $error['line'] );
	}

	/**
	 * Who put WordPress's own wp_die() on a hook, in whose backtrace there is only WordPress.
	 *
	 * @param Actor|null $running Who was running.
	 */
	private function helper( ?Actor $running ): ?Actor {
		return null !== $running && null !== $running->added ? $running : null;
	}

	/**
	 * Who ended PHP, at the line that sent the status where no line of an exit is known.
	 *
	 * @param Actor|null $running Who was running.
	 */
	private function exact( ?Actor $running ): ?Actor {
		$sent = $this->sent;
		if ( null === $running || null === $sent || $sent->hook !== $running->hook || $running->is_exact ) {
			return $running;
		}
		return $running->file === $sent->file || null === $running->file ? $running->at( $sent->file, $sent->line ) : $running;
	}

	/** Whether what is sent is a redirect. */
	private static function is_redirect(): bool {
		$status = (int) http_response_code();
		return $status >= 300 && $status < 400;
	}

	/** The function wp_die() is about to show its page. */
	private function note_death(): void {
		$this->has_died = true;
		$this->died     = Frames::caller();
	}

	/**
	 * The function wp_redirect() is about to send its header.
	 *
	 * @param bool $happens Whether there is a place to go.
	 */
	private function note_redirect( bool $happens ): void {
		if ( $happens ) {
			$this->redirected = Frames::caller();
		}
	}

	/**
	 * The function status_header() is about to send a status.
	 *
	 * @param int $status The status.
	 */
	private function note_status( int $status ): void {
		if ( $status >= 400 ) {
			$this->sent = Frames::caller();
		}
	}
}
