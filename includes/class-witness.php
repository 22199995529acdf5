<?php
/**
 * What WordPress saw of a signed request.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Watches one signed request for who decides it. It looks at what passes by and changes nothing: each callback is called
 * with what it would have got, what it gives is handed on, and the keys of the hooks stay, so that remove_filter() works.
 * It never asks who the user is: that would change what core answers.
 */
final class Witness {

	/** The hooks on which a request can be refused, in the order in which they run; the first one can also accept it. */
	private const HOOKS = array(
		'rest_authentication_errors',
		'rest_pre_dispatch',
		'rest_request_before_callbacks',
		'rest_dispatch_request',
		'rest_request_after_callbacks',
	);

	/** As long as somebody may still come for the trace. */
	private const SECONDS = 2 * MINUTE_IN_SECONDS;

	/**
	 * Watches, when the request carries a valid token.
	 *
	 * @param string $token What the request carries; anything.
	 */
	public static function watch( string $token ): void {
		if ( ! Token::is_valid( $token ) ) {
			return;
		}
		foreach ( self::HOOKS as $hook ) {
			add_filter(
				$hook,
				static function ( $value ) use ( $hook, $token ) {
					self::wrap( $hook, $token );
					return $value;
				},
				PHP_INT_MIN
			);
		}
	}

	/**
	 * Who decided requests that carried this token: `refused` and `accepted`, as far as it was code of a plugin or theme.
	 *
	 * @param string $token A token of ours.
	 * @return array<string, array{file: string|null, line: int, hook: string, priority: int}>
	 */
	public static function seen( string $token ): array {
		$seen = array();
		foreach ( array( 'refused', 'accepted' ) as $how ) {
			$trace = get_transient( self::key( $token, $how ) );
			if ( is_array( $trace ) && isset( $trace['hook'], $trace['priority'], $trace['line'] ) ) {
				$seen[ $how ] = array(
					'file'     => isset( $trace['file'] ) ? (string) $trace['file'] : null,
					'line'     => (int) $trace['line'],
					'hook'     => (string) $trace['hook'],
					'priority' => (int) $trace['priority'],
				);
			}
		}
		return $seen;
	}

	/**
	 * Forgets what was seen. What nobody comes for is over after two minutes.
	 *
	 * @param string $token A token of ours.
	 */
	public static function forget( string $token ): void {
		foreach ( array( 'refused', 'accepted' ) as $how ) {
			delete_transient( self::key( $token, $how ) );
		}
	}

	/**
	 * Puts a listener in place of each callback that is still to run on the hook. A hook may run several times in a request.
	 *
	 * @param string $hook  Name of the hook.
	 * @param string $token The request's token.
	 */
	private static function wrap( string $hook, string $token ): void {
		global $wp_filter;
		foreach ( $wp_filter[ $hook ]->callbacks as $priority => $callbacks ) {
			foreach ( PHP_INT_MIN === $priority ? array() : $callbacks as $id => $callback ) {
				if ( ! $callback['function'] instanceof Listener ) {
					$wp_filter[ $hook ]->callbacks[ $priority ][ $id ]['function'] = new Listener(
						$callback['function'],
						static fn( $decider, $after ) => self::note( $decider, $hook, (int) $priority, $token, $after )
					);
				}
			}
		}
	}

	/**
	 * Writes down who decided. What is decided later in the request overwrites it.
	 *
	 * @param callable $callback What stands on the hook.
	 * @param string   $hook     Name of the hook.
	 * @param int      $priority Its priority.
	 * @param string   $token    The request's token.
	 * @param mixed    $after    What it decided.
	 */
	private static function note( $callback, string $hook, int $priority, string $token, $after ): void {
		$how = self::is_refusal( $after ) ? 'refused' : ( true === $after ? 'accepted' : null );
		if ( null === $how || Callbacks::is_core( $callback ) ) {
			return;
		}
		$about = array(
			'hook'     => $hook,
			'priority' => $priority,
		);
		set_transient( self::key( $token, $how ), Callbacks::place( $callback ) + $about, self::SECONDS );
	}

	/**
	 * Whether a value on one of the hooks refuses the request.
	 *
	 * @param mixed $value Anything.
	 */
	private static function is_refusal( $value ): bool {
		return is_wp_error( $value ) || ( $value instanceof \WP_REST_Response && $value->is_error() );
	}

	/**
	 * Where the trace is kept. The token itself is not.
	 *
	 * @param string $token The request's token.
	 * @param string $how   How it was decided.
	 */
	private static function key( string $token, string $how ): string {
		return 'rest_health_' . $how . '_' . substr( hash( 'sha256', $token ), 0, 32 );
	}
}
