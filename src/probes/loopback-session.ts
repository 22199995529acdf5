import { __ } from '@wordpress/i18n';
import type { Probe } from './probe';

/** The same with the login cookie and a new nonce. */
export const loopbackSession: Probe = {
	name: 'loopbackSession',
	group: 'server',
	by: 'loopback',
	target: 'self-test',
	identity: 'fresh-nonce',
	form: 'root',
	method: 'GET',
	label: __( 'Logged in, the server asks itself', 'rest-health' ),
};
