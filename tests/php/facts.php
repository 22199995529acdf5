<?php
/**
 * Tells what PHP states about itself, in a process with settings of its own: JSON on the standard output.
 * Argument: the site's folder.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use REST_Health\Server_Facts;

$_SERVER['HTTP_HOST'] = 'example.org';
require $argv[1] . '/wp-load.php';
echo json_encode( Server_Facts::all() );
