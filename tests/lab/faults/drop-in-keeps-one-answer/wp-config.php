<?php
define( 'WP_CACHE', true );
