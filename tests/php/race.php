<?php
/**
 * Tries tokens at a given moment, in a process of its own, and tells which ones opened: JSON on the standard output.
 * Arguments: the site's folder, the moment, JSON of tokens.
 *
 * @package REST_Health
 */

namespace REST_Health\Tests;

use REST_Health\Token;

list( , $folder, $moment, $tokens ) = $argv;

$_SERVER['HTTP_HOST'] = 'example.org';
require $folder . '/wp-load.php';
while ( microtime( true ) < (float) $moment ) {
	usleep( 100 );
}
$opened = array();
foreach ( json_decode( $tokens ) as $number => $token ) {
	if ( null !== Token::open( $token ) ) {
		$opened[] = $number;
	}
}
echo json_encode( $opened );
