<?php
/**
 * Who took capabilities away.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Follows each question for a capability that the asked route puts: if the answer is no, whether a callback made it so.
 */
final class Capabilities extends Observer {

	public const HOOKS = array( 'user_has_cap', 'map_meta_cap' );

	/**
	 * The request.
	 *
	 * @var Main_Request
	 */
	private $request;

	/**
	 * The questions that run now: which capabilities are needed, and who took one of them away.
	 *
	 * @var list<array{needed: array<mixed>, denied: Actor|null}>
	 */
	private $asked = array();

	/**
	 * Who made a capability necessary for the question that is put now and otherwise is not, by capability.
	 *
	 * @var array<string, Actor>
	 */
	private $demanded = array();

	/**
	 * Who made the last answer a no; null when the user just cannot.
	 *
	 * @var Actor|null
	 */
	private $denied = null;

	/**
	 * Looks at one request only.
	 *
	 * @param Main_Request $request The request.
	 */
	public function __construct( Main_Request $request ) {
		$this->request = $request;
	}

	/** Sees each question from its beginning to its end. */
	public function start(): void {
		self::stand_on( 'user_has_cap', PHP_INT_MIN, fn( $all, $needed = array() ) => $this->begin( (array) $needed ) );
		self::stand_on( 'user_has_cap', PHP_INT_MAX, fn( $all ) => $this->end( $all ) );
	}

	/**
	 * Notes what the callback took away.
	 *
	 * @param Call        $call   Whose turn it was.
	 * @param list<mixed> $values What it got.
	 * @param mixed       $given  What it gave.
	 */
	public function after( Call $call, array $values, $given ): void {
		if ( 'map_meta_cap' === $call->hook ) {
			foreach ( array_diff( self::names( $given ), self::names( $values[0] ?? null ) ) as $capability ) {
				$this->demanded[ $capability ] = $call->actor();
			}
		} elseif ( 'user_has_cap' === $call->hook && array() !== $this->asked ) {
			$last  = count( $this->asked ) - 1;
			$asked = $this->asked[ $last ]['needed'];
			$had   = self::has( $values[0] ?? null, $asked );
			$has   = self::has( $given, $asked );
			if ( $had !== $has ) {
				$this->asked[ $last ]['denied'] = $has ? null : $call->actor();
			}
		}
	}

	/** Forgets the last no: another route is asked for. */
	public function forget(): void {
		$this->denied = null;
	}

	/** Who made the last answer a no. */
	public function denied(): ?Actor {
		return $this->denied;
	}

	/**
	 * What was seen.
	 *
	 * @return array<string, Actor|null>
	 */
	public function seen(): array {
		return array( 'denied' => $this->request->is_refused() ? $this->denied : null );
	}

	/**
	 * A capability is asked for.
	 *
	 * @param array<mixed> $needed What it takes.
	 */
	private function begin( array $needed ): void {
		$this->asked[] = array(
			'needed' => $needed,
			'denied' => null,
		);
	}

	/**
	 * The answer is known. Only while the route decides does it count.
	 *
	 * @param mixed $all What the user can.
	 */
	private function end( $all ): void {
		$asked    = array_pop( $this->asked );
		$demanded = $this->demanded;
		// The next question is another one, though it may be about the same capability.
		$this->demanded = array();
		if ( null === $asked || ! in_array( $this->request->stage(), array( 'permission', 'callback' ), true ) || self::has( $all, $asked['needed'] ) ) {
			return;
		}
		$this->denied = $asked['denied'];
		foreach ( self::names( $asked['needed'] ) as $capability ) {
			if ( ! self::has( $all, array( $capability ) ) && isset( $demanded[ $capability ] ) ) {
				$this->denied = $demanded[ $capability ];
			}
		}
	}

	/**
	 * Whether all that is needed is there.
	 *
	 * @param mixed        $all    What the user can; anything, behind a plugin.
	 * @param array<mixed> $needed Names of capabilities.
	 */
	private static function has( $all, array $needed ): bool {
		foreach ( self::names( $needed ) as $capability ) {
			$may_exist = 'exist' === $capability;
			if ( 'do_not_allow' === $capability || ( ! $may_exist && ( ! is_array( $all ) || empty( $all[ $capability ] ) ) ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Names of capabilities.
	 *
	 * @param mixed $capabilities Anything.
	 * @return string[]
	 */
	private static function names( $capabilities ): array {
		return array_filter( (array) $capabilities, 'is_string' );
	}
}
