<?php
/**
 * A request that writes nothing.
 *
 * @package REST_Health
 */

namespace REST_Health\Experiment;

use WP_Error;

/**
 * Vetoes what a request would change. Without its partner a plugin may deactivate itself, write the rewrite rules anew without its own, or
 * take its tasks out of cron; and what was true of one request only would then stand for all.
 */
final class Read_Only {

	/** Begins. There is no way back: it lasts as long as the request. */
	public static function begin(): void {
		// A table that was not made is missed later, and the complaint would stand before the answer.
		$GLOBALS['wpdb']->suppress_errors( true );
		add_filter( 'query', array( self::class, 'veto_query' ), PHP_INT_MAX );
		Private_Cache::begin();

		// Also before the database is asked: `update_option()` then hears that the value is the old one, and does nothing else either.
		add_filter( 'pre_update_option', static fn( $value, $name, $old = null ) => $old, PHP_INT_MAX, 3 );
		add_filter( 'pre_update_site_option_active_sitewide_plugins', static fn( $value, $old = null ) => $old, PHP_INT_MAX, 2 );

		add_filter( 'flush_rewrite_rules_hard', '__return_false', PHP_INT_MAX );
		add_filter( 'pre_get_ready_cron_jobs', static fn(): array => array(), PHP_INT_MAX );
		// Told that it was sent: a plugin that cannot send its mail may refuse for that.
		add_filter( 'pre_wp_mail', '__return_true', PHP_INT_MAX );
		add_filter( 'pre_http_request', array( self::class, 'veto_errand' ), PHP_INT_MAX, 2 );
		// A cache of whole answers would show this one to others. The name is what such plugins have agreed on.
		if ( ! defined( 'DONOTCACHEPAGE' ) ) {
			define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals
		}
	}

	/**
	 * Lets pass what only reads, and our own notes. What adds fails, as it does when a database is full; WordPress knows how to go on then.
	 * What changes or takes away finds nothing to change.
	 *
	 * @param mixed $query The statement.
	 * @return mixed
	 */
	public static function veto_query( $query ) {
		if ( ! is_string( $query ) || Statement::reads( $query ) || Statement::is_own( $query ) ) {
			return $query;
		}
		return Statement::adds( $query ) ? '' : "SELECT option_id FROM {$GLOBALS['wpdb']->options} WHERE 1 = 0";
	}

	/**
	 * Keeps back requests that change something elsewhere, where nothing would be vetoed: those that do more than read, and those for whose answer
	 * nobody waits, which start work, mostly on this very site.
	 *
	 * @param mixed                $answer What others answer in its place; false: nothing.
	 * @param array<string, mixed> $args   Of the request.
	 * @return mixed
	 */
	public static function veto_errand( $answer, $args = array() ) {
		$args  = is_array( $args ) ? $args : array();
		$reads = in_array( strtoupper( (string) ( $args['method'] ?? 'GET' ) ), array( 'GET', 'HEAD' ), true );
		return $reads && ( $args['blocking'] ?? true ) ? $answer : new WP_Error( 'http_request_not_executed', 'Not sent from an experiment of REST Health.' );
	}
}
