import { __ } from '@wordpress/i18n';
import { any, failed, is } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** A file of the plugin, without PHP: whether the web server answers at all. Where the index came, it does. */
export const staticFile: Probe = {
	name: 'staticFile',
	group: 'controls',
	by: 'fetch',
	target: 'static-file',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	when: any( is( 'vantage', 'loopback' ), failed( 'index' ) ),
	label: __( 'Visitor', 'rest-health' ),
};
