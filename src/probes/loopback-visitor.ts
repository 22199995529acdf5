import { __ } from '@wordpress/i18n';
import type { Probe } from './probe';

/** The site asks itself over HTTP. It also reads where a redirect leads, which the browser hides. */
export const loopbackVisitor: Probe = {
	name: 'loopbackVisitor',
	group: 'server',
	by: 'loopback',
	target: 'self-test',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	label: __( 'Visitor, the server asks itself', 'rest-health' ),
};
