<?php
/**
 * Plugin Name: Lab Route Remover
 * Version: 1.2.3
 * Description: Takes all routes away.
 *
 * @package RestHealth\Lab
 */

add_filter( 'rest_endpoints', '__return_empty_array' );
