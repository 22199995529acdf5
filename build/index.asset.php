<?php return array('dependencies' => array('wp-a11y', 'wp-api-fetch', 'wp-components', 'wp-compose', 'wp-date', 'wp-element', 'wp-i18n'), 'version' => '9cd61fc4b13cc0f16c77');
