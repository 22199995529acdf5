<?php
/**
 * Does something inside WordPress, in the terminal: `clean` takes away what core's daily cleaning does, `deactivate` switches
 * REST Health off, `uninstall` does what deleting it on the Plugins screen does.
 * Arguments: the site's folder, and what to do.
 *
 * @package RestHealth\Witness
 */

list( , $witness_site, $witness_task ) = $argv;
require $witness_site . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

if ( 'clean' === $witness_task ) {
	delete_expired_transients( true );
} else {
	deactivate_plugins( 'rest-health/plugin.php' );
	if ( 'uninstall' === $witness_task ) {
		uninstall_plugin( 'rest-health/plugin.php' );
	}
}
