<?php
/**
 * A second administrator, whose password is the name.
 *
 * @package RestHealth\Lab
 */

wp_insert_user(
	array(
		'user_login' => 'second',
		'user_pass'  => 'second',
		'user_email' => 'second@example.org',
		'role'       => 'administrator',
	)
);
