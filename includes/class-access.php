<?php
/**
 * Who may look.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * The one rule for page, doors and result.
 */
final class Access {

	/** The capability that the current user has to have. */
	public static function capability(): string {
		$core = 'view_site_health_checks';
		// In a network core gives that to super administrators only. What we show is about one site, so its administrator may see it.
		return is_multisite() && ! current_user_can( $core ) ? 'manage_options' : $core;
	}

	/** Whether the current user may see what the plugin knows. */
	public static function is_allowed(): bool {
		return current_user_can( self::capability() );
	}

	/**
	 * Whether the current user may leave plugins out of requests of their own, and look through the code of all plugins. Those may who may
	 * switch plugins off for everybody; in a network that is super administrators.
	 */
	public static function may_prove(): bool {
		return self::is_allowed() && current_user_can( 'activate_plugins' ) && ( ! is_multisite() || is_super_admin() );
	}

	/**
	 * Whether the request comes from a page of ours. The doors ask this themselves, REST's too: a plugin that answers true early on
	 * `rest_authentication_errors` switches off core's own check, and then any other site could knock with the visitor's cookie.
	 *
	 * @param string|null $nonce The nonce that came with the request.
	 */
	public static function is_from_here( ?string $nonce ): bool {
		return null !== $nonce && false !== wp_verify_nonce( $nonce, 'wp_rest' );
	}
}
