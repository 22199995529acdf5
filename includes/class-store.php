<?php
/**
 * Short-lived notes.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Keeps small arrays for some minutes, as rows of the site's options table. They are named like core's transients, so that core's own
 * daily cleaning takes whatever we left behind (not where a persistent object cache is used: there it does nothing, and we sweep at the
 * next checkup); and they are read and written straight through `$wpdb`, past every cache:
 * an INSERT tells who came first, the table is there before plugins are, and no cache of another plugin can hand out old notes.
 */
final class Store {

	/** Stands at the end of each statement of ours, where the vetoes of an experiment look for it. At the beginning, wpdb would take an INSERT for a SELECT. */
	public const MARK = '/* rest_health */';

	private const VALUE   = '_transient_rest_health_';
	private const TIMEOUT = '_transient_timeout_rest_health_';

	/**
	 * The table that this request keeps to; null: that of the current site.
	 *
	 * @var string|null
	 */
	private static ?string $table = null;

	/** Keeps to the table of the site that was asked: a plugin may die while it works on another site of the network. */
	public static function keep_to_this_site(): void {
		self::$table = $GLOBALS['wpdb']->options;
	}

	/**
	 * Adds a note. Of several requests at once just one is told that it did.
	 *
	 * @param string               $name    Its name.
	 * @param array<string, mixed> $value   What to keep.
	 * @param int                  $seconds How long.
	 * @return bool False when it was there.
	 */
	public static function insert( string $name, array $value, int $seconds ): bool {
		// One statement: core's cleaning never takes a note that has no time beside it. Both rows or it was not us.
		return 2 === self::change(
			"INSERT IGNORE INTO %i (option_name, option_value, autoload) VALUES (%s, %s, 'off'), (%s, %s, 'off')",
			self::VALUE . $name,
			(string) wp_json_encode( $value ),
			self::TIMEOUT . $name,
			(string) ( time() + $seconds )
		);
	}

	/**
	 * Changes a note that is there. One that was forgotten meanwhile stays forgotten.
	 *
	 * @param string               $name  Its name.
	 * @param array<string, mixed> $value What to keep.
	 */
	public static function write( string $name, array $value ): void {
		$json = wp_json_encode( $value );
		if ( false !== $json ) {
			self::change( 'UPDATE %i SET option_value = %s WHERE option_name = %s', $json, self::VALUE . $name );
		}
	}

	/**
	 * A note.
	 *
	 * @param string $name Its name.
	 * @return array<string, mixed>|null Null when there is none, or its time is over.
	 */
	public static function read( string $name ): ?array {
		return self::some( $name )[ $name ] ?? null;
	}

	/**
	 * Several notes, in one statement.
	 *
	 * @param string ...$names Their names.
	 * @return array<string, array<string, mixed>> By name: those that are there, and whose time is not over.
	 */
	public static function some( string ...$names ): array {
		return self::beside( '', ...$names )[1];
	}

	/**
	 * An option that is no note, and several notes, in one statement.
	 *
	 * @param string $option   Its name; empty: none.
	 * @param string ...$names Names of notes.
	 * @return array{0: string|null, 1: array<string, array<string, mixed>>} The option; and as some() gives them, the notes.
	 */
	public static function beside( string $option, string ...$names ): array {
		$places = implode( ', ', array_fill( 0, 1 + 2 * count( $names ), '%s' ) );
		$rows   = self::rows(
			"SELECT option_name, option_value FROM %i WHERE option_name IN ($places)",
			$option,
			...array_map( static fn( string $name ): string => self::VALUE . $name, $names ),
			...array_map( static fn( string $name ): string => self::TIMEOUT . $name, $names )
		);
		return array( $rows[ $option ] ?? null, self::notes( $rows ) );
	}

	/**
	 * All notes whose names begin so and whose time is not over.
	 *
	 * @param string $prefix Beginning of the names.
	 * @return array<string, array<string, mixed>> By whole name, in the order of their making.
	 */
	public static function all( string $prefix ): array {
		return self::notes(
			self::rows(
				'SELECT option_name, option_value FROM %i WHERE option_name LIKE %s OR option_name LIKE %s ORDER BY option_id',
				self::like( self::VALUE . $prefix ),
				self::like( self::TIMEOUT . $prefix )
			)
		);
	}

	/**
	 * The notes whose names begin so and whose time is not over.
	 *
	 * @param string $prefix Beginning of the names.
	 * @return list<string> Whole names, in the order of their making.
	 */
	public static function names( string $prefix ): array {
		$names = array();
		foreach ( self::times( $prefix ) as $name => $end ) {
			if ( $end >= time() ) {
				$names[] = $name;
			}
		}
		return $names;
	}

	/**
	 * Forgets the notes whose names begin so.
	 *
	 * @param string $prefix Beginning of the names.
	 */
	public static function forget( string $prefix ): void {
		self::change( 'DELETE FROM %i WHERE option_name LIKE %s OR option_name LIKE %s', self::like( self::VALUE . $prefix ), self::like( self::TIMEOUT . $prefix ) );
	}

	/** Forgets the notes whose time is over. */
	public static function sweep(): void {
		foreach ( self::times( '' ) as $name => $end ) {
			if ( $end < time() ) {
				self::change( 'DELETE FROM %i WHERE option_name IN (%s, %s)', self::VALUE . $name, self::TIMEOUT . $name );
			}
		}
	}

	/**
	 * The notes in rows whose time is not over.
	 *
	 * @param array<string, string> $rows Values by name: notes, and the times beside them.
	 * @return array<string, array<string, mixed>> By whole name, in the order of the rows.
	 */
	private static function notes( array $rows ): array {
		$notes = array();
		foreach ( $rows as $row => $json ) {
			$name  = substr( $row, strlen( self::VALUE ) );
			$value = 0 === strpos( $row, self::VALUE ) ? json_decode( $json, true ) : null;
			if ( is_array( $value ) && (int) ( $rows[ self::TIMEOUT . $name ] ?? 0 ) >= time() ) {
				$notes[ $name ] = $value;
			}
		}
		return $notes;
	}

	/**
	 * When the time of notes is over.
	 *
	 * @param string $prefix Beginning of the names.
	 * @return array<string, int> Unix time by name.
	 */
	private static function times( string $prefix ): array {
		$times = array();
		foreach ( self::rows( 'SELECT option_name, option_value FROM %i WHERE option_name LIKE %s ORDER BY option_id', self::like( self::TIMEOUT . $prefix ) ) as $name => $end ) {
			$times[ substr( $name, strlen( self::TIMEOUT ) ) ] = (int) $end;
		}
		return $times;
	}

	/**
	 * A pattern for names that begin so.
	 *
	 * @param string $prefix Beginning of a name.
	 */
	private static function like( string $prefix ): string {
		return $GLOBALS['wpdb']->esc_like( $prefix ) . '%';
	}

	/**
	 * The two columns that a statement selects.
	 *
	 * @param string $sql       With %i for the table.
	 * @param string ...$values For the other placeholders.
	 * @return array<string, string> Value by name.
	 */
	private static function rows( string $sql, string ...$values ): array {
		$rows = self::ask( 'get_results', $sql, $values );
		return is_array( $rows ) ? array_column( $rows, 'option_value', 'option_name' ) : array();
	}

	/**
	 * Changes rows.
	 *
	 * @param string $sql       With %i for the table.
	 * @param string ...$values For the other placeholders.
	 * @return int How many; 0 when the database said no.
	 */
	private static function change( string $sql, string ...$values ): int {
		return (int) self::ask( 'query', $sql, $values );
	}

	/**
	 * Asks the database. What it complains about is not shown: that would stand in the answer that we watch.
	 *
	 * @param string        $method Of wpdb.
	 * @param string        $sql    With %i for the table.
	 * @param array<string> $values For the other placeholders.
	 * @return mixed
	 */
	private static function ask( string $method, string $sql, array $values ) {
		global $wpdb;
		$silent = $wpdb->suppress_errors( true );
		// phpcs:ignore WordPress.DB -- The statements are written above; a cache is what must not stand between.
		$answer = $wpdb->$method( $wpdb->prepare( $sql . ' ' . self::MARK, self::$table ?? $wpdb->options, ...$values ) );
		$wpdb->suppress_errors( $silent );
		return $answer;
	}
}
