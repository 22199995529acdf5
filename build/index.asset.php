<?php return array('dependencies' => array('wp-a11y', 'wp-api-fetch', 'wp-components', 'wp-compose', 'wp-date', 'wp-element', 'wp-i18n'), 'version' => '2470b0969b1f0c9d53ac');
