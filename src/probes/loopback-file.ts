import { __ } from '@wordpress/i18n';
import { failed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The control for the two before it: whether the server cannot ask itself for anything, or only not for PHP. */
export const loopbackFile: Probe = {
	name: 'loopbackFile',
	group: 'server',
	by: 'loopback',
	target: 'static-file',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	when: failed( 'loopbackVisitor' ),
	label: __( 'Visitor, the server asks itself', 'rest-health' ),
};
