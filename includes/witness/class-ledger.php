<?php
/**
 * Who put what on which hook.
 *
 * @package REST_Health
 */

namespace REST_Health\Witness;

/**
 * Compares the watched hooks before and after each step, so that it is known who put a function of WordPress on a hook, or
 * took one of WordPress's own off: such a function does not say so itself.
 */
final class Ledger extends Stepwise {

	private const ADD    = array( 'add_filter', 'add_action' );
	private const REMOVE = array( 'remove_filter', 'remove_action', 'remove_all_filters', 'remove_all_actions' );

	/**
	 * Hooks to compare.
	 *
	 * @var string[]
	 */
	private $hooks;

	/**
	 * What stood on each hook when it was last looked at, by priority. PHP sees at once that an array is still the same.
	 *
	 * @var array<string, array<int, array<int|string, mixed>>>
	 */
	private $stood = array();

	/**
	 * Who did what: "+hook function" and "-hook function". Null: that is not known.
	 *
	 * @var array<string, Actor|null>
	 */
	private $who = array();

	/**
	 * Begins with the hooks as they are.
	 *
	 * @param string[]    $hooks       Hooks to compare.
	 * @param In_Progress $in_progress What runs now.
	 */
	public function __construct( array $hooks, In_Progress $in_progress ) {
		parent::__construct( $in_progress );
		$this->hooks = $hooks;
	}

	/** What is there already came from WordPress, or from plugins that were loaded before. */
	public function start(): void {
		$this->accept();
	}

	/** Takes the hooks as they are. What we did ourselves is nobody's doing. */
	public function accept(): void {
		foreach ( $this->hooks as $hook ) {
			$this->stood[ $hook ] = self::standing( $hook );
		}
	}

	/**
	 * Puts what changed down to somebody.
	 *
	 * @param Actor|Call|null $who Who ran since the last look; null when that is not known.
	 */
	public function look( $who ): void {
		foreach ( $this->hooks as $hook ) {
			$stand = self::standing( $hook );
			if ( $stand !== $this->stood[ $hook ] ) {
				$who  = $who instanceof Call ? $who->actor() : $who;
				$now  = self::keys( $stand );
				$then = self::keys( $this->stood[ $hook ] );
				$this->note( '+', $hook, array_diff( $now, $then ), $who );
				$this->note( '-', $hook, array_diff( $then, $now ), $who );
				$this->stood[ $hook ] = $stand;
			}
		}
	}

	/**
	 * The actor, with the place where a function that is nobody's own was put on its hook.
	 *
	 * @param Actor $actor Somebody.
	 */
	public function complete( Actor $actor ): Actor {
		return null === $actor->added ? $actor : $this->find( '+', self::ADD, (string) $actor->hook, $actor->added, $actor );
	}

	/** What it knows is asked for by others. */
	public function seen(): array {
		return array();
	}

	/**
	 * Who took a function of WordPress off its hook; null when it stands there.
	 *
	 * @param string $hook     Name of the hook.
	 * @param string $function Name of the function.
	 */
	public function remover( string $hook, string $function ): ?Actor {
		if ( self::stands( $hook, $function ) ) {
			return null;
		}
		return $this->find( '-', self::REMOVE, $hook, $function, new Actor( null, 0 ) );
	}

	/**
	 * Who it was, at the line where it is written; without that line where that code begins.
	 *
	 * @param string   $sign     + or -.
	 * @param string[] $calls    Functions that do it.
	 * @param string   $hook     Name of the hook.
	 * @param string   $function What was added or removed.
	 * @param Actor    $nobody   When it is not known.
	 */
	private function find( string $sign, array $calls, string $hook, string $function, Actor $nobody ): Actor {
		$who   = $this->who[ "$sign$hook $function" ] ?? null;
		$place = Source::place( $calls, $hook, $function, null === $who ? null : $who->file );
		if ( null !== $place ) {
			$nobody = $nobody->at( $place['file'], $place['line'] );
		} elseif ( null !== $who ) {
			$nobody = $nobody->at( $who->file, $who->line );
		}
		if ( '-' === $sign && null !== $who ) {
			$nobody->hook     = $who->hook;
			$nobody->priority = $who->priority;
		}
		return $nobody;
	}

	/**
	 * Notes who did it.
	 *
	 * @param string            $sign      + or -.
	 * @param string            $hook      Name of the hook.
	 * @param array<int|string> $functions WordPress's keys; that of a function is its name.
	 * @param Actor|null        $who       Who.
	 */
	private function note( string $sign, string $hook, array $functions, ?Actor $who ): void {
		foreach ( $functions as $function ) {
			$this->who[ "$sign$hook " . strtolower( (string) $function ) ] = $who;
		}
	}

	/**
	 * What stands on a hook, by priority.
	 *
	 * @param string $hook Name of the hook.
	 * @return array<int, array<int|string, mixed>>
	 */
	private static function standing( string $hook ): array {
		return $GLOBALS['wp_filter'][ $hook ]->callbacks ?? array();
	}

	/**
	 * WordPress's keys of what stands on a hook.
	 *
	 * @param array<int, array<int|string, mixed>> $standing By priority.
	 * @return list<int|string>
	 */
	private static function keys( array $standing ): array {
		return array_merge( ...array_map( 'array_keys', array_values( $standing ) ) );
	}

	/**
	 * Whether a function stands on a hook.
	 *
	 * @param string $hook     Name of the hook.
	 * @param string $function Name of the function.
	 */
	private static function stands( string $hook, string $function ): bool {
		return in_array( $function, self::keys( self::standing( $hook ) ), true );
	}
}
