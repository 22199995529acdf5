import { __ } from '@wordpress/i18n';
import { any, failed } from '../diagnosis/conditions';
import type { Probe } from './probe';

/** The same straight to this machine, past whatever the public address leads through: tells an edge from the server. */
export const loopbackPinned: Probe = {
	name: 'loopbackPinned',
	group: 'server',
	by: 'loopback',
	target: 'self-test',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	pinned: true,
	// Where saving straight to this machine is refused, it is the control: this machine takes what comes straight to it.
	when: any( failed( 'loopbackVisitor' ), failed( 'loopbackSavingPinned' ) ),
	label: __( 'Visitor, the server asks itself directly', 'rest-health' ),
};
