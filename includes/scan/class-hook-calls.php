<?php
/**
 * Code that puts something on a hook, or takes it off.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

/**
 * Finds calls that name the hook in plain words. A method of the same name is not WordPress's function; one that adds hands on to it what it gets, in
 * the loaders that many plugins have from one template: `$this->loader->add_filter( 'rest_pre_dispatch', $this, 'check' )`.
 */
final class Hook_Calls {

	/** How much a find says: the smaller, the more. */
	private const ADDED   = 0;
	private const REMOVED = 1;

	/**
	 * The calls that matter here.
	 *
	 * @param Tokens $tokens Of a file.
	 * @return list<array{line: int, what: string, rank: int}>
	 */
	public static function in( Tokens $tokens ): array {
		$found = array();
		foreach ( $tokens->names() as $at ) {
			$call = $tokens->called( $at ) ?? self::loader( $tokens, $at );
			$what = null === $call ? null : self::what( $tokens, $at, $call );
			if ( null !== $what ) {
				$found[] = array(
					'line' => $tokens->line( $at ),
					'what' => $what,
					'rank' => 0 === strpos( (string) $call, 'add_' ) ? self::ADDED : self::REMOVED,
				);
			}
		}
		return $found;
	}

	/**
	 * What a loader of a plugin's own does, by the name of its method.
	 *
	 * @param Tokens $tokens Of a file.
	 * @param int    $at     Where the name stands.
	 */
	private static function loader( Tokens $tokens, int $at ): ?string {
		$method = $tokens->called_method( $at );
		return in_array( $method, array( 'add_filter', 'add_action' ), true ) ? $method : null;
	}

	/**
	 * What a call does to REST.
	 *
	 * @param Tokens $tokens Of a file.
	 * @param int    $at     Where its name stands.
	 * @param string $call   Its name.
	 */
	private static function what( Tokens $tokens, int $at, string $call ): ?string {
		$hook = $tokens->argument( $at + 2 );
		switch ( $call ) {
			case 'add_filter':
			case 'add_action':
				return in_array( $hook, Watched::HOOKS, true ) ? $hook : null;
			case 'remove_filter':
			case 'remove_action':
				$function = null === $hook ? null : $tokens->argument( $at + 4 );
				return null !== $function && ( Watched::CORE[ $function ] ?? null ) === $hook ? "$call $hook $function" : null;
			case 'remove_all_filters':
			case 'remove_all_actions':
				return in_array( $hook, array_merge( Watched::HOOKS, array( 'rest_api_init' ) ), true ) ? "$call $hook" : null;
			default:
				return null;
		}
	}
}
