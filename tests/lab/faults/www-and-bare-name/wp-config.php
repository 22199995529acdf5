<?php
define( 'WP_HOME', 'http://www.{{host}}:{{port}}' );
