<?php
/**
 * Somebody uses an application password.
 *
 * @package RestHealth\Lab
 */

WP_Application_Passwords::create_new_application_password( 1, array( 'name' => 'Lab' ) );
