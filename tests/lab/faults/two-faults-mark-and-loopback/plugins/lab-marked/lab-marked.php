<?php
/**
 * Plugin Name: Lab Marked
 * Version: 1.2.3
 * Description: Its file begins with a byte order mark.
 *
 * @package RestHealth\Lab
 */

define( 'LAB_MARKED', true );
