<?php
/**
 * Screens of wp-admin.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The screens that a finding may lead to.
 */
final class Screens {

	/**
	 * Addresses of those screens that the current user may open.
	 *
	 * @return array<string, string> By the finding's `action`.
	 */
	public static function open_to_user(): array {
		$screens = array(
			'plugins'     => array( 'activate_plugins', 'plugins.php' ),
			'permalinks'  => array( 'manage_options', 'options-permalink.php' ),
			'general'     => array( 'manage_options', 'options-general.php' ),
			'site-health' => array( 'view_site_health_checks', 'site-health.php' ),
		);
		$open    = array();
		foreach ( $screens as $action => list( $capability, $file ) ) {
			if ( current_user_can( $capability ) ) {
				$open[ $action ] = admin_url( $file );
			}
		}
		return $open;
	}

	/**
	 * What the link says.
	 *
	 * @param string $action The finding's.
	 */
	public static function label( string $action ): string {
		$labels = array(
			'plugins'     => __( 'Open Plugins', 'rest-health' ),
			'permalinks'  => __( 'Open Permalinks', 'rest-health' ),
			'general'     => __( 'Open General Settings', 'rest-health' ),
			'site-health' => __( 'Open Site Health', 'rest-health' ),
		);
		return $labels[ $action ] ?? '';
	}
}
