<?php
/**
 * Which routes are open to whoever asks.
 *
 * @package REST_Health
 */

namespace REST_Health\Permission;

use REST_Health\Experiment\Read_Only;
use REST_Health\Witness\Actor;

/**
 * Asks for one route after the other, in a request of its own: somebody may end PHP in the middle of it.
 */
final class Matrix {

	/** How many closed routes are named. */
	private const NAMED = 5;

	/** For all questions together, in seconds. */
	private const TIME = 3.0;

	/**
	 * Who was seen closing the route that is missed most.
	 *
	 * @var Actor|null
	 */
	private static ?Actor $closer = null;

	/**
	 * Who takes away the capability to write.
	 *
	 * @var Actor|null
	 */
	private static ?Actor $denied = null;

	/**
	 * Asks.
	 *
	 * @return array{open: int, closed: int, closedRoutes: list<string>, closedOfCore: int, mayWrite: bool|null}
	 */
	public static function ask(): array {
		if ( ! Acting::is_on() ) {
			// A plugin that counts requests would count each question, and lock out whoever has a checkup made.
			Read_Only::begin();
		}
		$endpoints = self::endpoints();
		$samples   = Samples::of( $endpoints, array_values( rest_get_server()->get_namespaces() ), is_user_logged_in() );
		Course::stand();
		$told    = array(
			'open'   => array(),
			'closed' => array(),
		);
		$write   = null;
		$core    = array();
		$closers = array();
		$ends    = microtime( true ) + self::TIME;
		foreach ( $samples as $sample ) {
			if ( microtime( true ) > $ends ) {
				break;
			}
			$question                          = new Question( $sample );
			$verdict                           = $question->ask();
			$told[ $verdict ][ $sample->name ] = true;
			if ( 'closed' === $verdict ) {
				$closers[]             = $question;
				$core[ $sample->name ] = $sample->is_core;
			}
			if ( 'POST' === $sample->method ) {
				$write        = self::may_write( $verdict );
				self::$denied = $write ? null : $question->denied;
			}
		}
		self::$closer = self::gravest( $closers );
		$closed       = array_map( 'strval', array_keys( $told['closed'] ) );
		return array(
			'open'         => count( array_diff_key( $told['open'], $told['closed'] ) ),
			'closed'       => count( $closed ),
			'closedRoutes' => array_slice( $closed, 0, self::NAMED ),
			'closedOfCore' => count( array_filter( $core ) ),
			'mayWrite'     => $write,
		);
	}

	/**
	 * Whether data are an answer of ours.
	 *
	 * @param mixed $data Anything.
	 */
	public static function is_answer( $data ): bool {
		if ( array( 'answered' => true ) === $data ) {
			return true;
		}
		if ( ! is_array( $data ) || array( 'answered', 'routes' ) !== array_keys( $data ) || ! is_array( $data['routes'] ) ) {
			return false;
		}
		return array( 'open', 'closed', 'closedRoutes', 'closedOfCore', 'mayWrite' ) === array_keys( $data['routes'] );
	}

	/** Who closes. */
	public static function closer(): ?Actor {
		return self::$closer;
	}

	/** Who takes away the capability to write. */
	public static function denied(): ?Actor {
		return self::$denied;
	}

	/**
	 * Who closes what is missed most: WordPress's own routes before others, and the list of users, which many close, last.
	 *
	 * @param list<Question> $closed Questions about closed routes.
	 */
	private static function gravest( array $closed ): ?Actor {
		$rank = static fn( Question $one ): int => '/wp/v2/users' === $one->sample->route ? 2 : ( $one->sample->is_core ? 0 : 1 );
		usort( $closed, static fn( Question $one, Question $other ): int => $rank( $one ) <=> $rank( $other ) );
		return array() === $closed ? null : $closed[0]->closer;
	}

	/**
	 * Whether whoever asks may write posts: WordPress's own answer, whatever somebody closes before it is asked.
	 *
	 * @param string $verdict Of the question.
	 */
	private static function may_write( string $verdict ): bool {
		if ( 'open' === $verdict ) {
			return true;
		}
		$type = get_post_type_object( 'post' );
		return 'forbidden' !== $verdict && null !== $type && current_user_can( $type->cap->create_posts );
	}

	/**
	 * What is registered, before anybody takes something away.
	 *
	 * @return array<string, mixed>
	 */
	private static function endpoints(): array {
		$endpoints = array();
		$look      = static function ( $given ) use ( &$endpoints ) {
			$endpoints = is_array( $given ) ? $given : array();
			return $given;
		};
		add_filter( 'rest_endpoints', $look, PHP_INT_MIN );
		rest_get_server()->get_routes();
		remove_filter( 'rest_endpoints', $look, PHP_INT_MIN );
		return $endpoints;
	}
}
