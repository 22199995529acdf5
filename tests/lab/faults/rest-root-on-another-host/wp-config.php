<?php
define( 'WP_HOME', 'http://localhost:{{port}}' );
