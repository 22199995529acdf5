<?php
/**
 * Installs WordPress in the folder given as argument and activates the plugin.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

$_SERVER['HTTP_HOST'] = 'example.org';
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'REST Health', 'admin', 'admin@example.org', true, '', 'password' );
foreach ( array( 'editor', 'subscriber' ) as $user_role ) {
	$user = array(
		'user_login' => $user_role,
		'user_pass'  => 'password',
		'user_email' => "$user_role@example.org",
		'role'       => $user_role,
	);
	wp_insert_user( $user );
}
update_option( 'permalink_structure', '/%postname%/' );
$activated = activate_plugin( 'rest-health/plugin.php' );
if ( is_wp_error( $activated ) ) {
	echo $activated->get_error_message();
	exit( 1 );
}
