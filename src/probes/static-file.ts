import { __ } from '@wordpress/i18n';
import type { Probe } from './probe';

/** A file of the plugin, without PHP: whether the web server answers at all. */
export const staticFile: Probe = {
	name: 'staticFile',
	group: 'controls',
	by: 'fetch',
	target: 'static-file',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	label: __( 'Visitor', 'rest-health' ),
};
