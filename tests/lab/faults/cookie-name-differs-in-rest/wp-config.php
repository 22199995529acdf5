<?php
// The address of the site, by the address that is asked for: with it changes the name of the login cookie (COOKIEHASH).
if ( false !== strpos( $_SERVER['REQUEST_URI'] ?? '', '/wp-json' ) ) {
	define( 'WP_SITEURL', '{{address}}/api' );
	// As core sets it for /; else the path of the cookies would change too.
	define( 'SITECOOKIEPATH', '/' );
}
