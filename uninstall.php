<?php
/**
 * Removes what the plugin stored.
 *
 * @package REST_Health
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

( static function (): void {
	$sites = is_multisite() ? get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) : array( null );
	foreach ( $sites as $site ) {
		if ( null !== $site ) {
			switch_to_blog( $site );
		}
		delete_option( 'rest_health_key' );
		delete_option( 'rest_health_result' );
		if ( null !== $site ) {
			restore_current_blog();
		}
	}
} )();
