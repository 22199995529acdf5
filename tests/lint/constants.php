<?php
/**
 * Constants that WordPress defines while it runs, for PHPStan.
 *
 * @package REST_Health
 */

define( 'ABSPATH', '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', '/' );
define( 'WP_PLUGIN_DIR', '/' );
define( 'WPMU_PLUGIN_DIR', '/' );
define( 'WP_DEBUG', (bool) getenv( 'A' ) );
define( 'WP_DEBUG_DISPLAY', (bool) getenv( 'A' ) );
define( 'LOGGED_IN_COOKIE', '' );
define( 'AUTH_COOKIE', '' );
define( 'SECURE_AUTH_COOKIE', '' );
define( 'COOKIEPATH', '' );
define( 'SITECOOKIEPATH', '' );
define( 'COOKIE_DOMAIN', '' );
define( 'COOKIEHASH', '' );
define( 'WP_DEBUG_LOG', false );
define( 'MINUTE_IN_SECONDS', 60 );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'DAY_IN_SECONDS', 86400 );
