<?php
/**
 * Tells what PHP states about itself, in a process with settings of its own: JSON on the standard output.
 * Arguments: the site's folder, and constants as JSON.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use REST_Health\Server_Facts;

foreach ( json_decode( $argv[2], true ) as $name => $value ) {
	define( $name, $value );
}
$_SERVER['HTTP_HOST'] = 'example.org';
require $argv[1] . '/wp-load.php';
echo json_encode( Server_Facts::all() );
