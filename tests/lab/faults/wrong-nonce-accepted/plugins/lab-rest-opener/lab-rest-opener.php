<?php
/**
 * Plugin Name: Lab REST Opener
 * Version: 1.2.3
 * Description: Takes the refusal of a wrong nonce back.
 *
 * @package RestHealth\Lab
 */

add_filter( 'rest_authentication_errors', '__return_true', 101 );
