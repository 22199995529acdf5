<?php
/**
 * Activates REST Health and the plugins of a fault, sets its options, runs its setup.php.
 * Arguments: the site's folder, the fault's folder, the site's address. In a network it makes a second site, /second, whose administrator is `owner`.
 *
 * @package RestHealth\Lab
 */

$lab_fault = $argv[2] ?? '';

if ( isset( $argv[3] ) ) {
	$_SERVER['HTTP_HOST']   = preg_replace( '#^https?://#', '', $argv[3] );
	$_SERVER['REQUEST_URI'] = '/';
	$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
}
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$lab_plugins = array_map( 'basename', (array) glob( $lab_fault . '/plugins/*', GLOB_ONLYDIR ) );
wp_set_current_user( 1 );

foreach ( array_keys( get_plugins() ) as $lab_plugin ) {
	if ( ! in_array( dirname( $lab_plugin ), array( 'rest-health', ...$lab_plugins ), true ) ) {
		continue;
	}
	$lab_error = activate_plugin( $lab_plugin, '', is_multisite() );
	// A plugin that prints something is active all the same.
	if ( is_wp_error( $lab_error ) && 'unexpected_output' !== $lab_error->get_error_code() ) {
		fwrite( STDERR, $lab_plugin . ': ' . $lab_error->get_error_message() );
		exit( 1 );
	}
}
if ( is_multisite() ) {
	// Older WordPress takes the colon out of a domain with a port.
	add_filter(
		'wp_normalize_site_data',
		static function ( $data ) {
			return array_merge( $data, array( 'domain' => get_network()->domain ) );
		},
		11
	);
	$lab_second = wp_insert_site(
		array(
			'domain'     => get_network()->domain,
			'path'       => '/second/',
			'network_id' => get_network()->id,
			'user_id'    => wpmu_create_user( 'owner', 'owner', 'owner@example.org' ),
			'title'      => 'Second site',
		)
	);
	if ( is_wp_error( $lab_second ) ) {
		fwrite( STDERR, $lab_second->get_error_message() );
		exit( 1 );
	}
}
if ( is_readable( $lab_fault . '/options.json' ) ) {
	foreach ( json_decode( file_get_contents( $lab_fault . '/options.json' ), true ) as $lab_option => $lab_value ) {
		update_option( $lab_option, $lab_value );
	}
}
if ( is_readable( $lab_fault . '/setup.php' ) ) {
	require $lab_fault . '/setup.php';
}
