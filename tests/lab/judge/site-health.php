<?php
/**
 * Answers what the two tests of the REST API on Tools → Site Health say, WordPress's own and ours, without the other tests. The lab lays it into wp-admin.
 *
 * @package RestHealth\Lab
 */

$lab_folder = __DIR__;
require $lab_folder . '/admin.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-site-health.php';

$lab_tests = WP_Site_Health::get_tests()['direct'];
wp_send_json(
	array(
		'core' => WP_Site_Health::get_instance()->get_test_rest_availability(),
		'ours' => isset( $lab_tests['rest_health'] ) ? call_user_func( $lab_tests['rest_health']['test'] ) : null,
	)
);
