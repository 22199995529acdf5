<?php return array('dependencies' => array('wp-element'), 'version' => 'd7ac0ae2bc4457ed00c3');
