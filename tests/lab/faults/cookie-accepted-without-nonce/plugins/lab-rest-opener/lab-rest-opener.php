<?php
/**
 * Plugin Name: Lab REST Opener
 * Version: 1.2.3
 * Description: Answers the question about authentication with yes before WordPress asks for the nonce.
 *
 * @package RestHealth\Lab
 */

add_filter( 'rest_authentication_errors', '__return_true', 5 );
