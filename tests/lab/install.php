<?php
/**
 * Installs WordPress in the folder given as first argument: three users, pretty permalinks, .htaccess.
 *
 * Everybody's password is the login name.
 *
 * @package RestHealth\Lab
 */

$_SERVER['HTTP_HOST'] = '127.0.0.1';
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/misc.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

wp_install( 'REST Health lab', 'admin', 'admin@example.org', true, '', 'admin' );
foreach ( array( 'editor', 'subscriber' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
update_user_meta( 1, 'show_welcome_panel', 0 );
// A reminder to confirm this address would stand before every first login.
update_option( 'admin_email_lifespan', time() + YEAR_IN_SECONDS );

// The terminal has no web server to ask whether it can rewrite.
add_filter( 'got_rewrite', '__return_true' );
$GLOBALS['is_apache'] = true;
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
$GLOBALS['wp_rewrite']->flush_rules( true );
if ( ! file_exists( ABSPATH . '.htaccess' ) ) {
	fwrite( STDERR, 'WordPress wrote no .htaccess.' );
	exit( 1 );
}
