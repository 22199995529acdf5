<?php
/**
 * Answers requests to the site of the tests over HTTP, for PHP's own server.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
define( 'WP_USE_THEMES', true );
// The site, in which the server was started: this file lies elsewhere.
require getcwd() . '/wp-blog-header.php';
