<?php
/**
 * Removes what the plugin stored.
 *
 * @package REST_Health
 */

namespace REST_Health;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/autoload.php';

Belongings::remove_all();
