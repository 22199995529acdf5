<?php
/**
 * Code that refuses.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

/**
 * Finds errors with the codes by which REST is closed, and functions that ask for a REST request and then end one. Whether they end that one, only a reader can tell.
 */
final class Refusals {

	/** How much a find says: see Hook_Calls. Many plugins refuse their own routes with such codes. */
	private const ENDED = 2;
	private const ERROR = 3;

	/** Names by which code tells a REST request, as PHP compares them. */
	private const MARKS = array(
		'rest_request'               => 'REST_REQUEST',
		'rest_get_url_prefix'        => 'rest_get_url_prefix',
		'wp_is_serving_rest_request' => 'wp_is_serving_rest_request',
		'wp_is_rest_endpoint'        => 'wp_is_rest_endpoint',
	);

	/**
	 * The file.
	 *
	 * @var Tokens
	 */
	private Tokens $tokens;

	/**
	 * Functions around the place.
	 *
	 * @var Bodies
	 */
	private Bodies $bodies;

	/**
	 * What was found.
	 *
	 * @var list<array{line: int, what: string, rank: int}>
	 */
	private array $found = array();

	/**
	 * Begins.
	 *
	 * @param Tokens $tokens Of a file.
	 */
	private function __construct( Tokens $tokens ) {
		$this->tokens = $tokens;
		$this->bodies = new Bodies();
	}

	/**
	 * The places that matter here.
	 *
	 * @param Tokens $tokens Of a file.
	 * @return list<array{line: int, what: string, rank: int}>
	 */
	public static function in( Tokens $tokens ): array {
		$self  = new self( $tokens );
		$names = array_flip( $tokens->names() );
		for ( $at = 0, $count = $tokens->count(); $at < $count; ++$at ) {
			if ( isset( $names[ $at ] ) ) {
				$self->read_name( $at );
			} else {
				$self->read( $at, $tokens->kind( $at ) );
			}
		}
		return $self->found;
	}

	/**
	 * Reads what is no name.
	 *
	 * @param int             $at   Number of the token.
	 * @param int|string|null $kind What it is.
	 */
	private function read( int $at, $kind ): void {
		if ( T_CONSTANT_ENCAPSED_STRING !== $kind && T_ENCAPSED_AND_WHITESPACE !== $kind ) {
			$this->bodies->read( $kind );
		} elseif ( 'REST_REQUEST' === $this->tokens->literal( $at ) ) {
			$this->bodies->mark( 'REST_REQUEST' );
		} elseif ( false !== strpos( $this->tokens->text( $at ), 'wp-json' ) ) {
			$this->bodies->mark( 'wp-json' );
		}
	}

	/**
	 * Reads a name.
	 *
	 * @param int $at Number of the token.
	 */
	private function read_name( int $at ): void {
		$name = $this->tokens->name( $at );
		if ( null === $name ) {
			return;
		}
		$is_call = '(' === $this->tokens->kind( $at + 1 );
		if ( 'wp_error' === $name['name'] && 'new' === $name['after'] && $is_call ) {
			$this->read_error( $at );
		} elseif ( in_array( $name['name'], Watched::ENDS, true ) && ( $is_call || T_EXIT === $this->tokens->kind( $at ) ) ) {
			$this->read_end( $at, $name['name'] );
		} elseif ( isset( self::MARKS[ $name['name'] ] ) ) {
			$this->bodies->mark( self::MARKS[ $name['name'] ] );
		}
	}

	/**
	 * Reads the end of a request.
	 *
	 * @param int    $at  Number of the token.
	 * @param string $end What ends it.
	 */
	private function read_end( int $at, string $end ): void {
		$mark = $this->bodies->end();
		if ( null !== $mark ) {
			$this->add( $at, "$mark … $end", self::ENDED );
		}
	}

	/**
	 * Reads an error.
	 *
	 * @param int $at Where its class stands.
	 */
	private function read_error( int $at ): void {
		$code = $this->tokens->argument( $at + 2 );
		if ( null !== $code && in_array( $code, Watched::CODES, true ) ) {
			$this->add( $at, $code, self::ERROR );
		}
	}

	/**
	 * Adds a place.
	 *
	 * @param int    $at   Number of the token.
	 * @param string $what What stands there.
	 * @param int    $rank How much it says.
	 */
	private function add( int $at, string $what, int $rank ): void {
		$this->found[] = array(
			'line' => $this->tokens->line( $at ),
			'what' => $what,
			'rank' => $rank,
		);
	}
}
