<?php
/**
 * Forgets the last checkup, so that opening the screen begins one. Argument: the site's folder.
 *
 * @package RestHealth\Bench
 */

$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';

delete_option( REST_Health\Result::OPTION );
