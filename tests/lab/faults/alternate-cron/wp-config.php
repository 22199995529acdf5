<?php
define( 'ALTERNATE_WP_CRON', true );
define( 'DISABLE_WP_CRON', false );
