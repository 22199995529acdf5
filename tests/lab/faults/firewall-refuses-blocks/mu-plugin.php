<?php
/**
 * Refuses what a firewall takes for an attack, before WordPress sends anything. What a real one would answer, byte for byte.
 *
 * @package RestHealth\Lab
 */

if ( false !== strpos( (string) file_get_contents( 'php://input' ), '<!-- wp:' ) ) {
	header_remove();
	header( 'Content-Type: text/html; charset=iso-8859-1' );
	http_response_code( 403 );
	exit( '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don\'t have permission to access this resource.</p></body></html>' );
}
