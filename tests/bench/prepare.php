<?php
/**
 * Makes a site ready to be measured: the plugin active or not, and what WordPress would do at its first requests done. Prints the Cookie header of
 * an administrator. Arguments: the site's folder; `active` or `inactive`.
 *
 * @package RestHealth\Bench
 */

$_SERVER['HTTP_HOST']   = '127.0.0.1:8080';
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

if ( 'inactive' === $argv[2] ) {
	deactivate_plugins( 'rest-health/plugin.php' );
}
$bench_end   = time() + DAY_IN_SECONDS;
$bench_token = WP_Session_Tokens::get_instance( 1 )->create( $bench_end );
echo AUTH_COOKIE, '=', rawurlencode( wp_generate_auth_cookie( 1, $bench_end, 'auth', $bench_token ) ), '; ',
	LOGGED_IN_COOKIE, '=', rawurlencode( wp_generate_auth_cookie( 1, $bench_end, 'logged_in', $bench_token ) );
