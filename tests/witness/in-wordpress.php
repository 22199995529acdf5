<?php
/**
 * Does something inside WordPress, in the terminal: `clean` takes away what core's daily cleaning does, `deactivate` switches
 * REST Health off, `uninstall` does what deleting it on the Plugins screen does.
 * Arguments: the site's folder, and what to do.
 *
 * @package RestHealth\Witness
 */

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

if ( 'clean' === $argv[2] ) {
	delete_expired_transients( true );
} else {
	deactivate_plugins( 'rest-health/plugin.php' );
	if ( 'uninstall' === $argv[2] ) {
		uninstall_plugin( 'rest-health/plugin.php' );
	}
}
