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
	public const IN_REST = array( 'loopback', 'result', 'trace', 'experiment', 'early', 'scan', 'dry-run', 'posts', 'post' );

	/** Actions of the other doors. */
	public const ELSEWHERE = array( 'loopback', 'internal', 'result', 'trace', 'experiment', 'early', 'scan', 'dry-run', 'posts', 'post' );

	/** Actions for those only who may switch plugins off. */
	public const OF_PROOF = array( 'experiment', 'early', 'scan' );

	/** A result is some 10 KB, the rest is less. */
	public const MAX_BYTES = 65536;

	/**
	 * Does what was asked for.
	 *
	 * @param string $action One of the actions.
	 * @param string $body   The request's body.
	 * @return array<string, mixed>|\WP_Error
	 * @throws \UnexpectedValueException When the body is not what the action wants.
	 */
	public static function perform( string $action, string $body ) {
		$posted = strlen( $body ) > self::MAX_BYTES ? null : json_decode( $body, true, 8 );
		$posted = is_array( $posted ) ? $posted : array();
		switch ( $action ) {
			case 'loopback':
				return self::loopback( self::run_of( $posted ), (array) ( $posted['names'] ?? array() ), (array) ( $posted['awaited'] ?? array() ) );
			case 'internal':
				return array( 'exchanges' => array( 'internal' => Internal::ask() ) );
			case 'trace':
				return array( 'traces' => (object) Traces::of( self::living_run_of( $posted ) ) );
			case 'experiment':
				return Experiment\Experiments::mint( self::living_run_of( $posted ), $posted );
			case 'early':
				return self::early( $posted );
			case 'scan':
				return Scan\Scan::all();
			case 'dry-run':
				return array( 'token' => self::living_run_of( $posted )->mint( Ticket::FREE ) );
			case 'posts':
				return array( 'posts' => Dry_Run\Contents::found( is_string( $posted['search'] ?? null ) ? $posted['search'] : '' ) );
			case 'post':
				return Dry_Run\Contents::of( is_int( $posted['id'] ?? null ) ? $posted['id'] : 0 );
			default:
				Result::keep( Posted_Result::evidence( $posted, self::run_of( $posted ) ) );
				return array( 'saved' => true );
		}
	}

	/**
	 * What a checkup needs to begin, also in a tab whose nonce expired.
	 *
	 * @return array{nonce: string, user: string, server: array<string, mixed>, run: array{id: string, tokens: object}}
	 */
	public static function run(): array {
		$server = Server_Facts::all();
		return array(
			'nonce'  => wp_create_nonce( 'wp_rest' ),
			'user'   => Settings::user(),
			'server' => $server,
			'run'    => Settings::run( $server ),
		);
	}

	/**
	 * Asks what the browser wants asked, and tells what was seen of all that the run has asked and that has ended: one request less for the browser.
	 *
	 * @param Run|null                $run     The checkup's.
	 * @param array<array-key, mixed> $names   Of probes; each of them anything.
	 * @param array<array-key, mixed> $awaited Of probes that the browser asks meanwhile; each of them anything.
	 * @return array<string, object>
	 */
	private static function loopback( ?Run $run, array $names, array $awaited ): array {
		$exchanges = (object) Checkup::beside_the_browser( $run, $names );
		return array( 'exchanges' => $exchanges ) + ( null === $run ? array() : array( 'traces' => (object) Traces::ended( $run, $awaited ) ) );
	}

	/**
	 * Puts the early witness in or takes it away. In it comes only with consent.
	 *
	 * @param array<array-key, mixed> $posted `{ do, consent }`, each of them anything.
	 * @return array<string, mixed>
	 * @throws \UnexpectedValueException When it is neither.
	 */
	private static function early( array $posted ): array {
		$does = $posted['do'] ?? null;
		if ( 'remove' === $does ) {
			Experiment\Early::remove();
			return array( 'installed' => false );
		}
		if ( 'install' !== $does || true !== ( $posted['consent'] ?? null ) ) {
			throw new \UnexpectedValueException( esc_html__( 'Nothing was put in: nobody agreed to it.', 'rest-health' ) );
		}
		return Experiment\Early::install();
	}

	/**
	 * The run that is meant, which must still stand.
	 *
	 * @param array<array-key, mixed> $posted `{ run }`, which may be anything.
	 * @throws \UnexpectedValueException When it does not.
	 */
	private static function living_run_of( array $posted ): Run {
		$run = self::run_of( $posted );
		if ( null === $run ) {
			throw new \UnexpectedValueException( esc_html__( 'This checkup is too old. Run it again.', 'rest-health' ) );
		}
		return $run;
	}

	/**
	 * The run that is meant.
	 *
	 * @param array<array-key, mixed> $posted `{ run }`, which may be anything.
	 */
	private static function run_of( array $posted ): ?Run {
		$id = $posted['run'] ?? null;
		return is_string( $id ) ? Run::of_user( $id ) : null;
	}
}
