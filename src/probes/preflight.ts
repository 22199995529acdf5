import { __ } from '@wordpress/i18n';
import { is, not } from '../diagnosis/conditions';
import type { Probe } from './probe';

/**
 * What a browser asks before it sends a nonce to another origin. It cannot be asked by a script, so PHP asks it, with this page’s origin.
 */
export const preflight: Probe = {
	name: 'preflight',
	group: 'server',
	by: 'loopback',
	target: 'self-test',
	identity: 'visitor',
	form: 'root',
	method: 'OPTIONS',
	when: not( is( 'browser.restOrigin', 'same', null ) ),
	label: __( 'A browser on this page, before it asks another origin', 'rest-health' ),
};
