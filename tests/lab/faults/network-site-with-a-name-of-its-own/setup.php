<?php
/**
 * The second site is shown under another name of the same server, as by domain mapping.
 *
 * @package RestHealth\Lab
 */

update_blog_option( 2, 'home', str_replace( '//example.test', '//shop.example.test', get_blog_option( 2, 'home' ) ) );
