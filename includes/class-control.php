<?php
/**
 * What the doors lead to.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The actions of the panel, whichever door it came through. docs/architecture.md lists them.
 */
final class Control {

	/** Actions of the REST door. `internal` is not among them: it asks the REST server, which would be busy with this very request. */
	public const IN_REST = array( 'loopback', 'result' );

	/** Actions of the other doors. */
	public const ELSEWHERE = array( 'loopback', 'internal', 'result' );

	/**
	 * Does what was asked for.
	 *
	 * @param string $action One of the actions.
	 * @param string $body   The request's body.
	 * @return array<string, mixed>
	 * @throws \UnexpectedValueException When the body is not what the action wants.
	 */
	public static function perform( string $action, string $body ): array {
		switch ( $action ) {
			case 'loopback':
				return array( 'exchanges' => (object) Checkup::beside_the_browser( self::token( $body ) ?? Token::mint() ) );
			case 'internal':
				return self::internal( self::token( $body ) );
			default:
				$token = self::token( $body );
				Result::keep( Posted_Result::evidence( $body, $token ) );
				Witness::forget( (string) $token );
				return array( 'saved' => true );
		}
	}

	/**
	 * What a checkup needs to begin, also in a tab whose nonce expired. Changes nothing.
	 *
	 * @return array{nonce: string, token: string}
	 */
	public static function run(): array {
		return array(
			'nonce' => wp_create_nonce( 'wp_rest' ),
			'token' => Token::mint(),
		);
	}

	/**
	 * Asks inside PHP, and tells what the witness saw of the checkup.
	 *
	 * @param string|null $token The checkup's token.
	 * @return array<string, mixed>
	 */
	private static function internal( ?string $token ): array {
		return array(
			'exchanges' => array( 'internal' => Internal::ask() ),
			'server'    => Server_Facts::of_witness( $token ),
		);
	}

	/**
	 * The token under which the checkup runs. One whose minute is over still tells which checkup it was.
	 *
	 * @param string $body JSON.
	 */
	private static function token( string $body ): ?string {
		$posted = json_decode( $body, true );
		$token  = is_array( $posted ) ? $posted['token'] ?? null : null;
		return is_string( $token ) && '' !== $token ? $token : null;
	}
}
