<?php
/**
 * Makes a network of the installed site, as Tools → Network Setup does. Arguments: the site's folder, its address.
 * From then on wp-config.php must say so.
 *
 * @package RestHealth\Lab
 */

$lab_address = $argv[2];

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

// WP_HOME and WP_SITEURL hold for one site only; the network's addresses stand in the database.
remove_filter( 'option_home', '_config_wp_home' );
remove_filter( 'option_siteurl', '_config_wp_siteurl' );
update_option( 'home', $lab_address );
update_option( 'siteurl', $lab_address );

foreach ( $wpdb->tables( 'ms_global' ) as $lab_name => $lab_table ) {
	$wpdb->$lab_name = $lab_table;
}
install_network();
$lab_domain = preg_replace( '#^https?://#', '', $lab_address );
$lab_result = populate_network( 1, $lab_domain, 'admin@example.org', 'REST Health lab', '/', false );
if ( is_wp_error( $lab_result ) ) {
	fwrite( STDERR, $lab_result->get_error_message() );
	exit( 1 );
}
file_put_contents(
	ABSPATH . '.htaccess',
	<<<'RULES'
	# BEGIN WordPress
	# Using subfolder network type: https://wordpress.org/documentation/article/htaccess/#multisite
	RewriteEngine On
	RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]
	RewriteBase /
	RewriteRule ^index\.php$ - [L]

	# add a trailing slash to /wp-admin
	RewriteRule ^([_0-9a-zA-Z-]+/)?wp-admin$ $1wp-admin/ [R=301,L]

	RewriteCond %{REQUEST_FILENAME} -f [OR]
	RewriteCond %{REQUEST_FILENAME} -d
	RewriteRule ^ - [L]
	RewriteRule ^([_0-9a-zA-Z-]+/)?(wp-(content|admin|includes).*) $2 [L]
	RewriteRule ^([_0-9a-zA-Z-]+/)?(.*\.php)$ $2 [L]
	RewriteRule . index.php [L]
	# END WordPress

	RULES
);
