import { __ } from '@wordpress/i18n';
import type { Probe } from './probe';
import { somethingFailed } from './something-failed';

/** The same with the login cookie and a new nonce. */
export const loopbackSession: Probe = {
	name: 'loopbackSession',
	group: 'server',
	by: 'loopback',
	target: 'self-test',
	identity: 'fresh-nonce',
	form: 'root',
	method: 'GET',
	when: somethingFailed,
	label: __( 'Logged in, the server asks itself', 'rest-health' ),
};
