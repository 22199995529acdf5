<?php
/**
 * Only the second site of the network has the plugin.
 *
 * @package RestHealth\Lab
 */

deactivate_plugins( 'lab-members-only/lab-members-only.php', true, true );
switch_to_blog( 2 );
activate_plugin( 'lab-members-only/lab-members-only.php' );
restore_current_blog();
