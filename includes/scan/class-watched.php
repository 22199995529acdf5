<?php
/**
 * What the scan looks for.
 *
 * @package REST_Health
 */

namespace REST_Health\Scan;

/**
 * Names in code that can refuse REST requests.
 *
 * The filters `user_has_cap` and `map_meta_cap` are not among them: most shops, forums and member plugins use them for
 * capabilities of their own, and the few who refuse would be lost in such a list. The trace names those.
 */
final class Watched {

	/** Hooks whose callbacks can refuse, or change who is asking. */
	public const HOOKS = array(
		'wp_rest_server_class',
		'rest_authentication_errors',
		'rest_pre_dispatch',
		'rest_endpoints',
		'rest_request_before_callbacks',
		'rest_dispatch_request',
		'rest_request_after_callbacks',
		'rest_post_dispatch',
		'rest_pre_serve_request',
		'rest_jsonp_enabled',
		'rest_url_prefix',
		'determine_current_user',
		'nonce_life',
		'nonce_user_logged_out',
		'wp_is_application_passwords_available',
		'wp_is_application_passwords_available_for_user',
	);

	/** Functions of WordPress without which REST answers otherwise or not at all, and their hooks. */
	public const CORE = array(
		'rest_api_loaded'                        => 'parse_request',
		'rest_api_init'                          => 'init',
		'create_initial_rest_routes'             => 'rest_api_init',
		'rest_cookie_check_errors'               => 'rest_authentication_errors',
		'rest_application_password_check_errors' => 'rest_authentication_errors',
		'wp_validate_application_password'       => 'determine_current_user',
		'rest_output_link_wp_head'               => 'wp_head',
		'rest_output_link_header'                => 'template_redirect',
	);

	/** Error codes with which plugins close the REST API. */
	public const CODES = array(
		'rest_cannot_access',
		'rest_not_logged_in',
		'rest_forbidden',
		'rest_disabled',
		'rest_api_disabled',
		'rest_api_restricted',
		'rest_login_required',
		'rest_unauthorized',
		'rest_authentication_required',
		'rest_authorization_required',
	);

	/** By these code tells a REST request from another. */
	public const MARKS = array( 'REST_REQUEST', 'wp-json', 'rest_get_url_prefix', 'wp_is_serving_rest_request', 'wp_is_rest_endpoint' );

	/** These end a request. */
	public const ENDS = array( 'exit', 'die', 'wp_die', 'wp_redirect', 'wp_safe_redirect', 'auth_redirect' );

	/** Each of the names holds one of these. Most files hold none, and to look for every name in every file would take longer than all the rest. */
	private const STEMS = array( 'rest_', 'REST_REQUEST', 'wp-json', 'nonce_', 'determine_current_user', 'application_password' );

	/**
	 * Whether any of the names stands in the code, be it in a comment.
	 *
	 * @param string $code PHP code.
	 */
	public static function may_be_in( string $code ): bool {
		return self::is_any_in( self::STEMS, $code )
			&& self::is_any_in( array_merge( self::MARKS, self::HOOKS, array_keys( self::CORE ), self::CODES ), $code );
	}

	/**
	 * Whether any of the words stands in the code.
	 *
	 * @param list<string> $words Words.
	 * @param string       $code  PHP code.
	 */
	private static function is_any_in( array $words, string $code ): bool {
		foreach ( $words as $word ) {
			if ( false !== strpos( $code, $word ) ) {
				return true;
			}
		}
		return false;
	}
}
