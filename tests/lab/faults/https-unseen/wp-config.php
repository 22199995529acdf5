<?php
define( 'WP_HOME', 'http://{{host}}:{{port}}' );
define( 'WP_SITEURL', 'http://{{host}}:{{port}}' );
