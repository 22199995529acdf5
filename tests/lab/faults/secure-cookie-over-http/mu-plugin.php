<?php
/** As a plugin that wants https everywhere does it, before the site's addresses are https. */
add_filter( 'secure_logged_in_cookie', '__return_true' );
