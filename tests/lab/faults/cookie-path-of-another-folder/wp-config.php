<?php
// A folder that was there once. wp-admin has a cookie of its own, so it opens all the same.
define( 'COOKIEPATH', '/shop/' );
define( 'SITECOOKIEPATH', '/shop/' );
define( 'ADMIN_COOKIE_PATH', '/wp-admin' );
// A login form that does not try whether cookies are accepted.
unset( $_POST['testcookie'] );
