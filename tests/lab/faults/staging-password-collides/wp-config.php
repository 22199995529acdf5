<?php
// Application passwords need https, or this.
define( 'WP_ENVIRONMENT_TYPE', 'local' );
