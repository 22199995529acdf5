import { __ } from '@wordpress/i18n';
import type { Probe } from './probe';
import { somethingFailed } from './something-failed';

/**
 * Inside PHP, without HTTP and without authentication: what is left when everything before the route is left out.
 */
export const internal: Probe = {
	name: 'internal',
	group: 'server',
	by: 'internal',
	target: 'self-test',
	identity: 'nonce',
	form: 'root',
	method: 'GET',
	when: somethingFailed,
	label: __( 'Logged in, inside PHP without HTTP', 'rest-health' ),
};
