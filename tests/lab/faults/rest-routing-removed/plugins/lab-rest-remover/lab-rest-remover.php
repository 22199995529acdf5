<?php
/**
 * Plugin Name: Lab REST Remover
 * Description: Takes the REST API off the way of requests.
 * Version:     1.2.3
 *
 * @package REST_Health_Lab
 */

remove_action( 'parse_request', 'rest_api_loaded' );
