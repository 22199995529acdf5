<?php
/**
 * A statement to the database.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

use REST_Health\Store;

/**
 * Tells what a statement does from the words that it begins with. What is not known to read, writes.
 */
final class Statement {

	private const READS = '/^(select|show|describe|desc|explain|with|use|set|start transaction|begin|commit|rollback|savepoint|release savepoint)\b/i';

	/**
	 * Whether the statement changes nothing.
	 *
	 * @param string $statement SQL.
	 */
	public static function reads( string $statement ): bool {
		$statement = self::naked( $statement );
		if ( ! preg_match( self::READS, $statement, $found ) ) {
			return false;
		}
		switch ( strtolower( $found[1] ) ) {
			case 'select':
				return ! preg_match( '/\binto\s+(outfile|dumpfile)\b/i', $statement );
			case 'set':
				return ! preg_match( '/^set\s+(@@)?(global|persist|persist_only|password|default\s+role|resource)\b/i', $statement );
			case 'with':
			case 'explain':
				// Both may stand before a statement that writes; the word in a text makes a veto too much, and no harm.
				return ! preg_match( '/\b(insert|update|delete|replace)\b/i', $statement );
			default:
				return true;
		}
	}

	/**
	 * Whether the statement adds rows.
	 *
	 * @param string $statement SQL.
	 */
	public static function adds( string $statement ): bool {
		return 1 === preg_match( '/^(insert|replace)\b/i', self::naked( $statement ) );
	}

	/**
	 * Whether the statement is about our own notes.
	 *
	 * @param string $statement SQL.
	 */
	public static function is_own( string $statement ): bool {
		$is_marked = substr( $statement, -strlen( Store::MARK ) ) === Store::MARK;
		// In a pattern the underscores are escaped.
		return $is_marked && preg_match( '/[\'"]_transient_(timeout_)?rest_health_/', str_replace( '\\', '', $statement ) );
	}

	/**
	 * The statement without what may stand before its first word. A comment that MySQL executes stays.
	 *
	 * @param string $statement SQL.
	 */
	private static function naked( string $statement ): string {
		return (string) preg_replace( '~^(?:\s+|\(|/\*(?![!M]).*?\*/|--\s[^\n]*(?:\n|$)|#[^\n]*(?:\n|$))+~s', '', $statement );
	}
}
