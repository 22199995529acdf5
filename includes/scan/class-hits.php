<?php
/**
 * What the scan found.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

use REST_Health\Owner;

/**
 * Keeps what was found and says whose it is. What is too much is counted: of one owner, and of all.
 */
final class Hits {

	private const OF_ONE = 50;
	private const OF_ALL = 300;

	/** So many of one owner are compared before the 50 that say most are kept. */
	private const RAW = 1000;

	/** The order in which they are shown. */
	private const KINDS = array( 'must-use', 'drop-in', 'plugin', 'theme' );

	/**
	 * Finds by owner.
	 *
	 * @var array<string, list<array{file: string, line: int, what: string, rank: int}>>
	 */
	private array $by_root = array();

	/**
	 * How many are not listed.
	 *
	 * @var int
	 */
	private int $more = 0;

	/**
	 * Adds what was found in a file.
	 *
	 * @param string                                          $root  Folder or file of the owner.
	 * @param string                                          $file  Absolute path.
	 * @param list<array{line: int, what: string, rank: int}> $found Places in it.
	 */
	public function add( string $root, string $file, array $found ): void {
		foreach ( $found as $one ) {
			if ( count( $this->by_root[ $root ] ?? array() ) < self::RAW ) {
				$this->by_root[ $root ][] = array( 'file' => $file ) + $one;
			} else {
				++$this->more;
			}
		}
	}

	/**
	 * The list to show.
	 *
	 * @return array{suspects: list<array{name: string, kind: string, place: string, what: string}>, more: int}
	 */
	public function listed(): array {
		$kept = array();
		foreach ( $this->by_root as $found ) {
			usort( $found, array( self::class, 'by_rank' ) );
			$kept        = array_merge( $kept, array_slice( $found, 0, self::OF_ONE ) );
			$this->more += max( 0, count( $found ) - self::OF_ONE );
		}
		usort( $kept, array( self::class, 'by_rank' ) );
		$this->more += max( 0, count( $kept ) - self::OF_ALL );
		return array(
			'suspects' => self::suspects( array_slice( $kept, 0, self::OF_ALL ) ),
			'more'     => $this->more,
		);
	}

	/**
	 * What says most comes first.
	 *
	 * @param array{file: string, line: int, what: string, rank: int} $a One.
	 * @param array{file: string, line: int, what: string, rank: int} $b Another.
	 */
	private static function by_rank( array $a, array $b ): int {
		return array( $a['rank'], $a['file'], $a['line'], $a['what'] ) <=> array( $b['rank'], $b['file'], $b['line'], $b['what'] );
	}

	/**
	 * Finds with their owners, owner by owner.
	 *
	 * @param list<array{file: string, line: int, what: string, rank: int}> $kept In the order of their rank, which stays within one owner.
	 * @return list<array{name: string, kind: string, place: string, what: string}>
	 */
	private static function suspects( array $kept ): array {
		$owners = array();
		$groups = array();
		foreach ( $kept as $hit ) {
			if ( ! array_key_exists( $hit['file'], $owners ) ) {
				$owners[ $hit['file'] ] = Owner::of( $hit['file'] );
			}
			$owner = $owners[ $hit['file'] ];
			if ( null !== $owner ) {
				$group              = array_search( $owner['kind'], self::KINDS, true ) . ' ' . $owner['name'];
				$groups[ $group ][] = array(
					'name'  => $owner['name'],
					'kind'  => $owner['kind'],
					'place' => wp_check_invalid_utf8( $owner['place'], true ) . ':' . $hit['line'],
					'what'  => $hit['what'],
				);
			}
		}
		ksort( $groups, SORT_STRING );
		return array_merge( array(), ...array_values( $groups ) );
	}
}
