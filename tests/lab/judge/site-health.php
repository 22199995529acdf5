<?php
/**
 * Answers what one of the two tests of the REST API on Tools → Site Health says, WordPress's own or ours, without the other tests. The lab lays it into wp-admin.
 *
 * @package RestHealth\Lab
 */

$lab_folder = __DIR__;
require $lab_folder . '/admin.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-site-health.php';

// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- It changes nothing.
$lab_test = isset( $_GET['core'] )
	? array( WP_Site_Health::get_instance(), 'get_test_rest_availability' )
	: WP_Site_Health::get_tests()['direct']['rest_health']['test'] ?? null;
wp_send_json( array( 'lab' => null === $lab_test ? null : call_user_func( $lab_test ) ) );
